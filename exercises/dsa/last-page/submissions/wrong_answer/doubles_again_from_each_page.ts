import { createInterface } from "node:readline";

async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const hasItems = async (page: number): Promise<boolean> => {
    console.log(`get ${page}`);
    return (await lines.next()).value === "items";
  };

  let last = 0;
  for (let found = true; found; ) {
    found = false;
    for (let step = 1; await hasItems(last + step); step *= 2) {
      last += step;
      found = true;
    }
  }
  console.log(`last ${last}`);
}

main().then(() => process.exit());
