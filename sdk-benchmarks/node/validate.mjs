// Validates a document with ajv and the SDK's own schema:
//   psc schema > document.schema.json
//   node validate.mjs document.schema.json FILE
// Prints how many errors there are and how long each part took; exits with 1 if there are any. What only the SDK finds,
// beyond the form of single values, is not looked for.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaFile, file] = process.argv.slice(2);
const times = [["start", performance.now()]];

function timed(part, work) {
  const start = performance.now();
  const result = work();
  times.push([part, performance.now() - start]);
  return result;
}

const validate = timed("compile", () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));
});
const text = timed("read", () => readFileSync(file, "utf8"));
const document = timed("parse", () => JSON.parse(text));
const valid = timed("validate", () => validate(document));

console.log(`errors ${valid ? 0 : validate.errors.length}`);
for (const [part, milliseconds] of times) {
  console.log(`${part} ${milliseconds.toFixed(0)} ms`);
}
process.exitCode = valid ? 0 : 1;
