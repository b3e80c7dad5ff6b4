import { createInterface } from "node:readline";

const input = createInterface({ input: process.stdin });
const answers = input[Symbol.asyncIterator]();

console.log(50);
const { value: answer } = await answers.next(); // higher, lower or right
input.close();
