#!/bin/bash
# Records outputs.jsonl anew: makes the models, installs Mozilla's engine
# (fxtranslate 0.4.2 from npm) in a temporary folder and runs it. Needs Go, Node
# and Debian's python3-sentencepiece; takes some minutes. -only NAME records one
# model, on standard output.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$here"
go run bayan/pipeline/marian/internal/synth/write "$@" "$here" "$work/models"
/usr/bin/python3 encode.py ids >"$work/ids.json"
cd "$work"
npm install --silent --no-fund --no-audit fxtranslate@0.4.2
node "$here/record.mjs" "$work/models" "$work/ids.json" >"$work/outputs.jsonl"
/usr/bin/python3 "$here/encode.py" check <"$work/outputs.jsonl"
if [ $# -eq 0 ]; then mv "$work/outputs.jsonl" "$here/outputs.jsonl"; else cat "$work/outputs.jsonl"; fi
