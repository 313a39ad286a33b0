#!/usr/bin/python3
"""Trains the vocabularies and draws the inputs of this folder from the project's
own lexicon and seeds. Needs Debian's python3-sentencepiece.

usage: vocabulary.py (anywhere; it writes beside itself)
"""
import io
import pathlib
import random
import re

import sentencepiece

here = pathlib.Path(__file__).resolve().parent
root = here.parents[3]

arabic, english = [], []
for file in sorted((root / "glossary/lexicon/data").glob("*.lex")):
    for line in file.read_text(encoding="utf-8").splitlines():
        cells = [c.strip() for c in line.split("|")]
        if line.startswith("#") or len(cells) < 3:
            continue
        arabic.append(cells[0])
        english += [g.strip() for g in re.sub(r"\{[^}]*\}", "", cells[-1]).split(";")]
for file in ("committee-statement.txt", "committee-statement-revised.txt"):
    arabic += (root / "seeds" / file).read_text(encoding="utf-8").splitlines()
arabic = [a for a in arabic if a]
english = [e for e in english if e]


def train(name, lines, size, **more):
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines), model_writer=out, vocab_size=size, model_type="unigram",
        bos_id=-1, pad_id=-1, eos_id=0, unk_id=1, num_threads=1, minloglevel=2, **more)
    (here / f"{name}.spm").write_bytes(out.getvalue())


train("shared", arabic + english, 2000, byte_fallback=True, character_coverage=0.999,
      user_defined_symbols=["⟦0⟧", "⟦1⟧"])
train("arabic", arabic, 1500, character_coverage=0.99)
train("english", english, 1200, character_coverage=0.99, normalization_rule_name="identity")

rng = random.Random(5)


def words(of, n):
    return " ".join(rng.choice(of) for _ in range(n))


inputs = ["", "ا", "م", ".", "a", "مرحبا", "مرحبا بالعالم.", "Hello, world!", "٣٫٥ مليون", "1,234.56"]
inputs += [
    "😀", "👩‍👩‍👧‍👦 عائلة", "شكرا 🙏🏽 جزيلا", "漢字とかな", "Ελληνικά и кириллица", "שלום עולם", "𓀀𓂀 hieroglyphs",
    "\u200fنص\u200f مع \u202bعلامات\u202c الاتجاه", "ﷺ ﻻ ﻼ ﷲ", "مُحَمَّدٌ رَسُولٌ", "ـــتطويلـــ", "tab\there   and   spaces ",
    "API تعمل مع JSON و⟦0⟧ و⟦1⟧.", "https://example.org/path?q=قيمة&x=1", "نسبة 50% (٥٠٪) في 2024/05/06", "½ ﬁ ℡ Ⅷ ①",
    "a\u0301 e\u0308 n\u0303", "\u00a0خانة\u00a0", "؟!؛،…«»", "ااااااااااااااااااااااااااااااا",
]
for n in (2, 3, 4, 6, 8, 10, 12, 16, 20, 25, 30, 40):
    inputs.append(words(arabic, n))
for n in (3, 9, 21):
    inputs.append(words(english, n))
    inputs.append(words(arabic + english, n))
seeds = [l.strip() for l in (root / "seeds/committee-statement.txt").read_text(encoding="utf-8").splitlines() if l.strip()]
inputs += seeds[:4]
long = words(arabic, 700)  # the recorder cuts it to 512 tokens
(here / "inputs.txt").write_text("\n".join(i.replace("\n", " ") for i in inputs) + "\n", encoding="utf-8")
(here / "long.txt").write_text(long + "\n", encoding="utf-8")
