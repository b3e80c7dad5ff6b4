const { createInterface } = require("node:readline");

async function main() {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const read = async () => (await lines.next()).value;

  let [last] = (await read()).split(" ").map(Number);
  let first = 1;
  while (first < last) {
    let middle = first;
    for (let end = last; end - middle > 1; end--) middle++;
    console.log("test", middle);
    if ((await read()) === "faulty") last = middle;
    else first = middle + 1;
  }
  console.log("found", first);
}

main().then(() => process.exit());
