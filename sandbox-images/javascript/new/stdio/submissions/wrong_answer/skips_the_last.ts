import { readFileSync } from "node:fs";

const values: number[] = readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
let best = values[0];
for (let i = 0; i < values.length - 1; i++) {
  best = Math.max(best, values[i]);
}
console.log(best);
