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

for (const model of readdirSync(models).sort()) {
  const split = existsSync(join(models, model, "target.spm"));
  const lex = existsSync(join(models, model, "lex.bin")) ? read(model, "lex.bin") : null;
  const weights = read(model, "model.bin");
  const byNumber = new Translator(weights, read(model, "numbers-source.spm"), read(model, "numbers-target.spm"), lex);
  const byText = new Translator(weights, read(model, "source.spm"), read(model, split ? "target.spm" : "source.spm"), lex);
  // The batched path keeps keys and values between steps; it yields the tokens
  // of translate, which is checked below, in a fraction of the time.
  const batched = (text) => {
    const out = byNumber.translateBlockPhased(text, () => {});
    const lines = out.split("\n");
    lines.pop(); // counts
    return lines.join(" ");
  };
  const started = Date.now();
  for (const { input, text, ids: source } of ids[split ? "arabic" : "shared"]) {
    const spelt = source.join(" ");
    const target = numbers(source.length === 0 ? byNumber.translate("") : batched(spelt));
    const record = { model, input, source, target };
    if (text !== null && source.length < 20 && input % 3 === 1) {
      if (String(numbers(byNumber.translate(spelt))) !== String(target)) {
        throw new Error(`${model}, input ${input}: batched and single translations differ`);
      }
      record.text = byText.translate(text);
      record.vocabulary = split ? "english" : "shared";
    }
    console.log(JSON.stringify(record));
  }
  console.error(`${model}: ${byNumber.backend()}, ${Date.now() - started} ms`);
}
