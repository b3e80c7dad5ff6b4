const { createInterface } = require("node:readline");

async function main() {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const read = async () => (await lines.next()).value;

  let [last] = (await read()).split(" ").map(Number);
  let first = 1;
  while (first < last) {
    const middle = (first + last) >> 1;
    console.log(`test ${middle}`);
    const answer = await read();
    if (answer === undefined) return;
    if (answer === "faulty") last = middle;
    else first = middle + 1;
  }
  console.log(`found ${first}`);
}

main().then(() => process.exit());
