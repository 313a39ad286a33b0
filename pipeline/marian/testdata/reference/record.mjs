// Runs Mozilla's engine on the models that `write` made and prints one record a
// line: model, number of the input, source and target tokens.
//
// usage: node record.mjs MODELS ids.json (in a folder with fxtranslate installed)
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "x.js"));
const { Translator } = require("fxtranslate");
const [models, idsFile] = process.argv.slice(2);
const ids = JSON.parse(readFileSync(idsFile, "utf8"));

const read = (...path) => new Uint8Array(readFileSync(join(models, ...path)));
const numbers = (text) => (text.trim() === "" ? [] : text.trim().split(/\s+/).map(Number));

// Inputs of more than 64 tokens, up to 512, are for these: they take minutes.
const long = new Set(["few-heads", "tiny-lex", "base-memory"]);

for (const model of readdirSync(models).sort()) {
  const split = existsSync(join(models, model, "target.spm"));
  const lex = existsSync(join(models, model, "lex.bin")) ? read(model, "lex.bin") : null;
  const weights = read(model, "model.bin");
  const byNumber = new Translator(weights, read(model, "numbers-source.spm"), read(model, "numbers-target.spm"), lex);
  const byText = new Translator(weights, read(model, "source.spm"), read(model, split ? "target.spm" : "source.spm"), lex);
  // The batched path keeps keys and values between steps; it yields what
  // translate does, which is checked below, in a fraction of the time.
  const batched = (translator, text) => {
    if (text.trim() === "") {
      return translator.translate(text);
    }
    const lines = translator.translateBlockPhased(text, () => {}).split("\n");
    lines.pop(); // counts
    return lines.join(" ");
  };
  const started = Date.now();
  for (const { input, text, ids: source } of ids[split ? "arabic" : "shared"]) {
    if (source.length > 64 && !long.has(model)) {
      continue;
    }
    const spelt = source.join(" ");
    const target = numbers(batched(byNumber, spelt));
    const record = { model, input, source, target };
    if (source.length < 10 && input % 5 === 3 && String(numbers(byNumber.translate(spelt))) !== String(target)) {
      throw new Error(`${model}, input ${input}: batched and single translations differ`);
    }
    if (text !== null && source.length < 40 && input % 4 === 1) {
      record.text = batched(byText, text);
      record.vocabulary = split ? "english" : "shared";
    }
    console.log(JSON.stringify(record));
  }
  console.error(`${model}: ${byNumber.backend()}, ${Date.now() - started} ms`);
}
