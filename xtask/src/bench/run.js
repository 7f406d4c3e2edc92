// Measures one case in wasm: NAME FILE RUNS; prints the milliseconds of every run and what came out.
const { readFileSync } = require("node:fs");
const { prepare } = require("./waymark_bench.js");

const [name, file, runs] = process.argv.slice(2);
const ready = prepare(name, file ? readFileSync(file, "utf8") : "");
if (!ready) {
  console.error(`${name}: no such case, or not its file`);
  process.exit(1);
}
const took = [];
let said = "";
for (let run = 0; run < Number(runs); run += 1) {
  const began = performance.now();
  said = ready.run();
  took.push((performance.now() - began).toFixed(3));
}
console.log(`${took.join(" ")}\t${said}`);
