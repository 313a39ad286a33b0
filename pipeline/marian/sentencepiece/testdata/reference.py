#!/usr/bin/env python3
"""Makes the models of the tests, and says what the SentencePiece library makes of text with them.

    reference.py train OUT TEXT... [--size N]   trains one model of each kind below on the lines of TEXT
    reference.py ids MODEL       lines on stdin, the IDs of each on a line of stdout
    reference.py spans MODEL     lines on stdin, for each ID:BEGIN:END in bytes of the line
    reference.py decode MODEL    IDs of a line on stdin, the text as JSON on stdout
    reference.py cases           testdata/*.model anew from testdata/train.txt, and cases.jsonl

Lines are separated by U+000A alone. Needs Debian's python3-sentencepiece (0.1.97).
"""
import gzip, json, os, random, sys
import sentencepiece as spm

HERE = os.path.dirname(os.path.abspath(__file__))

SYMBOLS = ["__source__", "__target__", "<x1>", "<x10>", "€"]
RULES = "41\t61\n42 43\t62 20 63\n640\t\nFDFA\t635 20 644\n20 20\t20\n"  # A→a, BC→"b c", no tatweel

# What is appended to a model sets what the trainer has no flag for.
KINDS = {
    "nfkc": dict(normalization_rule_name="nmt_nfkc"),
    "bytes": dict(normalization_rule_name="nmt_nfkc", byte_fallback=True, user_defined_symbols=SYMBOLS, split_digits=True),
    "fold": dict(normalization_rule_name="nmt_nfkc_cf", user_defined_symbols=SYMBOLS),
    "identity": dict(normalization_rule_name="identity", byte_fallback=True),
    "plain": dict(normalization_rule_name="identity", user_defined_symbols=SYMBOLS, pad_id=0, eos_id=1, unk_id=2, bos_id=-1),
    "raw": dict(normalization_rule_name="identity", add_dummy_prefix=False, remove_extra_whitespaces=False,
                allow_whitespace_only_pieces=True, byte_fallback=True),
    "suffix": dict(normalization_rule_name="identity", treat_whitespace_as_suffix=True, unk_surface="[?]"),
    "rules": dict(rules=RULES, byte_fallback=True, control_symbols=["<ctl>"], remove_extra_whitespaces=False),
    "unescaped": dict(normalization_rule_name="identity", append=b"\x1a\x02\x28\x00"),
}
BIG = {"bytes", "fold"}  # with a quarter of a megabyte of table: kept compressed


def train(out, texts, size, kinds=KINDS):
    os.makedirs(out, exist_ok=True)
    for name, kind in kinds.items():
        kind = dict(kind)
        append = kind.pop("append", b"")
        rules = kind.pop("rules", None)
        prefix = os.path.join(out, name)
        if rules is not None:
            with open(prefix + ".tsv", "w", encoding="utf-8") as f:
                f.write(rules)
            kind["normalization_rule_tsv"] = prefix + ".tsv"
        spm.SentencePieceTrainer.train(input=texts, model_prefix=prefix, vocab_size=size, hard_vocab_limit=False, num_threads=1,
                                       minloglevel=2, **kind)
        os.remove(prefix + ".vocab")
        if rules is not None:
            os.remove(prefix + ".tsv")
        with open(prefix + ".model", "rb") as f:
            model = f.read()
        with open(prefix + ".model", "wb") as f:
            f.write(model + append)


def load(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rb") as f:
        return spm.SentencePieceProcessor(model_proto=f.read())


def lines():
    data = sys.stdin.buffer.read()
    if data.endswith(b"\n"):
        data = data[:-1]
    return [l.decode("utf-8") for l in data.split(b"\n")]


def spans(sp, text):
    at, places = 0, [0]
    for c in text:
        at += len(c.encode("utf-8"))
        places.append(at)
    return [(p.id, places[p.begin], places[p.end]) for p in sp.encode(text, out_type="immutable_proto").pieces]


def cases():
    cwd = os.getcwd()
    os.chdir(HERE)  # so that the models name no folder
    kinds = {name: kind for name, kind in KINDS.items() if name != "nfkc"}  # as large as bytes, and nothing new
    train(".", ["train.txt"], 420, kinds)
    with open("edge.json", encoding="utf-8") as f:
        texts = json.load(f)
    with open("train.txt", encoding="utf-8") as f:
        texts += f.read().splitlines()[::7]
    rng = random.Random(1)
    with open("cases.jsonl", "w", encoding="utf-8") as out:
        for name in kinds:
            sp = load(name + ".model")
            for t in texts:
                s = spans(sp, t)
                ids = [x[0] for x in s]
                out.write(json.dumps({"model": name, "text": t, "tokens": s, "decoded": sp.decode(ids)}, ensure_ascii=False) + "\n")
            for _ in range(30):
                ids = [rng.choice([rng.randrange(sp.get_piece_size()), rng.randrange(min(280, sp.get_piece_size()))])
                       for _ in range(rng.randrange(12))]
                out.write(json.dumps({"model": name, "ids": ids, "decoded": sp.decode(ids) if ids else ""}, ensure_ascii=False) + "\n")
            out.write(json.dumps({"model": name, "size": sp.get_piece_size(), "unk": sp.unk_id(), "bos": sp.bos_id(),
                                  "eos": sp.eos_id(), "pad": sp.pad_id()}) + "\n")
            if name in BIG:
                with open(name + ".model", "rb") as f, open(name + ".model.gz", "wb") as g:
                    g.write(gzip.compress(f.read(), 9, mtime=0))
                os.remove(name + ".model")
    os.chdir(cwd)


def main(args):
    if args[:1] == ["train"]:
        size = 8000
        if "--size" in args:
            i = args.index("--size")
            size = int(args[i + 1])
            del args[i:i + 2]
        train(args[1], args[2:], size)
    elif args[:1] == ["cases"]:
        cases()
    elif args[:1] == ["ids"]:
        for ids in load(args[1]).encode(lines(), num_threads=1):
            print(*ids)
    elif args[:1] == ["spans"]:
        sp = load(args[1])
        for l in lines():
            print(*("%d:%d:%d" % s for s in spans(sp, l)))
    elif args[:1] == ["decode"]:
        sp = load(args[1])
        for l in lines():
            ids = [int(x) for x in l.split()]
            print(json.dumps(sp.decode(ids) if ids else ""))
    else:
        sys.exit(__doc__)


main(sys.argv[1:])
