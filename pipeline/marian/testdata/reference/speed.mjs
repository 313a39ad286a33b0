// Times Mozilla's engine on ordinary sentences of inputs.txt, translated as a
// block (its fastest way), and prints words by second of processor time and of
// time that passed.
//
// usage: node speed.mjs FOLDER (of a model; in a folder with fxtranslate installed)
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(join(process.cwd(), "x.js"));
const { Translator } = require("fxtranslate");
const folder = process.argv[2];
const read = (name) => new Uint8Array(readFileSync(join(folder, name)));
const inputs = join(dirname(fileURLToPath(import.meta.url)), "inputs.txt");

const words = (line) => line.split(/\s+/).filter(Boolean).length;
const lines = readFileSync(inputs, "utf8").split("\n").filter((l) => words(l) >= 4 && words(l) <= 30);
const total = lines.reduce((n, l) => n + words(l), 0);

const vocabulary = read("source.spm");
const started = process.hrtime.bigint();
const translator = new Translator(read("model.bin"), vocabulary, vocabulary, read("lex.bin"));
const loaded = process.hrtime.bigint();
let best = Infinity;
let passed = Infinity;
for (let run = 0; run < 2; run++) {
  const cpu = process.cpuUsage();
  const at = process.hrtime.bigint();
  translator.translateBlockPhased(lines.join("\n"), () => {});
  const used = process.cpuUsage(cpu);
  best = Math.min(best, (used.user + used.system) / 1e6);
  passed = Math.min(passed, Number(process.hrtime.bigint() - at) / 1e9);
}
console.log(`fxtranslate (WebAssembly, ${translator.backend()}), one thread: ` +
  `${(total / best).toFixed(1)} cpu-words/s, ${(total / passed).toFixed(1)} words/s, ` +
  `load ${(Number(loaded - started) / 1e6).toFixed(0)} ms, memory ${(translator.linearMemoryBytes() / 1e6).toFixed(0)} MB`);
