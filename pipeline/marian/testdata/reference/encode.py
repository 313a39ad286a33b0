#!/usr/bin/python3
"""Encodes inputs.txt for every vocabulary, and checks the recorded texts.

usage: encode.py ids > ids.json       token IDs of every input by vocabulary
       encode.py check < outputs      recorded texts spell the recorded tokens
"""
import json
import pathlib
import sys

import sentencepiece

here = pathlib.Path(__file__).resolve().parent


def vocabulary(name):
    return sentencepiece.SentencePieceProcessor(model_proto=(here / f"{name}.spm").read_bytes())


if sys.argv[1:] == ["ids"]:
    lines = (here / "inputs.txt").read_text(encoding="utf-8").split("\n")[:-1]
    long = (here / "long.txt").read_text(encoding="utf-8").strip()
    ids = {}
    for name in ("shared", "arabic"):
        v = vocabulary(name)
        ids[name] = [{"input": i + 1, "text": l, "ids": v.encode(l)} for i, l in enumerate(lines)]
        # With the end of sentence, which engines add, this is 512.
        ids[name].append({"input": 0, "text": None, "ids": v.encode(long)[:511]})
    json.dump(ids, sys.stdout, ensure_ascii=False)
elif sys.argv[1:] == ["check"]:
    vocabularies, checked = {}, 0
    for line in sys.stdin:
        record = json.loads(line)
        if "text" not in record:
            continue
        name = record["vocabulary"]
        v = vocabularies.setdefault(name, vocabulary(name))
        size = v.get_piece_size()
        if any(i >= size for i in record["target"]) or 1 in record["source"]:
            continue  # a word of the filling; unknown words, which the engine does not join into one
        skipped = [i for i in range(size) if v.is_control(i) or v.is_unknown(i)]
        text = "".join(v.id_to_piece(i) for i in record["target"] if i not in skipped)
        text = text.replace("▁", " ").lstrip()
        if text != record["text"]:
            sys.exit(f"{record['model']}, input {record['input']}: {text!r} is not {record['text']!r}")
        checked += 1
    print(f"{checked} texts spell their tokens", file=sys.stderr)
else:
    sys.exit(__doc__)
