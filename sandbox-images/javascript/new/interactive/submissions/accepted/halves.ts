import { createInterface } from "node:readline";

const input = createInterface({ input: process.stdin });
let low = 1;
let high = 100;
let guess = 50;
console.log(guess);
for await (const answer of input) {
  if (answer === "right") break;
  if (answer === "higher") low = guess + 1;
  else high = guess - 1;
  guess = Math.floor((low + high) / 2);
  console.log(guess);
}
