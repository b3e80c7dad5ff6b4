import { readFileSync } from "node:fs";

const values: number[] = readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
console.log(values.reduce((best, value) => Math.max(best, value), 0));
