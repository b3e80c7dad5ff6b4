import { createInterface } from "node:readline";

async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const read = async (): Promise<string> => (await lines.next()).value ?? "";

  const [builds, tests] = (await read()).split(" ").map(Number);
  // To test a build: console.log("test 5"), then read the answer with await read().
  console.log("found 1");
}

main().then(() => process.exit());
