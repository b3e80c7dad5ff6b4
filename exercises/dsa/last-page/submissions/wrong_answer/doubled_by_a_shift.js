const { createInterface } = require("node:readline");

async function main() {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const hasItems = async (page) => {
    console.log("get", page);
    return (await lines.next()).value === "items";
  };

  let [full, empty] = [0, 1];
  while (await hasItems(empty)) [full, empty] = [empty, empty << 1];
  while (empty - full > 1) {
    const middle = (full + empty) >>> 1;
    if (await hasItems(middle)) full = middle;
    else empty = middle;
  }
  console.log("last", full);
}

main().then(() => process.exit());
