import { createInterface } from "node:readline";

async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const read = async (): Promise<string> => (await lines.next()).value ?? "";

  let [last] = (await read()).split(" ").map(Number);
  let first = 1;
  while (first < last) {
    const third = first + Math.floor((last - first) / 3);
    console.log(`test ${third}`);
    if ((await read()) === "good") first = third + 1;
    else last = third;
  }
  console.log(`found ${first}`);
}

main().then(() => process.exit());
