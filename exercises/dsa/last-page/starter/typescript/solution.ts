import { createInterface } from "node:readline";

async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const read = async (): Promise<string> => (await lines.next()).value ?? "";

  // To ask for a page: console.log("get 1"), then read the answer with await read().
  console.log("last 1");
}

main().then(() => process.exit());
