const { createInterface } = require("node:readline");

async function main() {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const hasItems = async (page) => {
    console.log("get", page);
    return (await lines.next()).value === "items";
  };

  let [full, empty] = [0, 1];
  while (await hasItems(empty)) [full, empty] = [empty, 2 * empty];
  while (empty - full > 1) {
    let between = 0;
    for (let page = full + 1; page < empty; page++) between++;
    const middle = full + Math.ceil(between / 2);
    if (await hasItems(middle)) full = middle;
    else empty = middle;
  }
  console.log("last", full);
}

main().then(() => process.exit());
