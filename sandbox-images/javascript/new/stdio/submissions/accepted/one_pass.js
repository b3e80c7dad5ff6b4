import { readFileSync } from "node:fs";

const values = readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
let best = values[0];
for (const value of values) {
  if (value > best) best = value;
}
console.log(best);
