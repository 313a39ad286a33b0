#!/bin/bash
# Holds the engine's speed against Mozilla's (fxtranslate 0.4.2 in WebAssembly):
# the same model, the size of the Arabic to English student, the same sentences.
# Needs Go and Node.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$here"
go run bayan/pipeline/marian/internal/synth/write -only base-memory-32k-lex "$here" "$work"
go test bayan/pipeline/marian -run '^TestMemory$' -v -bench 'Translate|FirstToken|Open' -benchtime 3x |
	grep -E 'Benchmark.*op|peak'
cd "$work"
npm install --silent --no-fund --no-audit fxtranslate@0.4.2
node "$here/speed.mjs" "$work/base-memory-32k-lex"
