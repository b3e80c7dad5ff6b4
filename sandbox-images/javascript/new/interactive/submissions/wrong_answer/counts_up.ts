import { createInterface } from "node:readline";

let guess: number = 1;
console.log(guess);
for await (const answer of createInterface({ input: process.stdin })) {
  if (answer === "right") break;
  guess++;
  console.log(guess);
}
