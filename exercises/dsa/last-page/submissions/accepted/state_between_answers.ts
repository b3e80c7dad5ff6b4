import { createInterface } from "node:readline";

let full = 0n;
let empty: bigint | undefined;
let page = 1n;

const next = () => (empty === undefined ? 2n * full || 1n : (full + empty) / 2n);

console.log(`get ${page}`);
createInterface({ input: process.stdin }).on("line", (line: string) => {
  if (line === "items") full = page;
  else empty = page;

  page = next();
  if (page !== full) {
    console.log(`get ${page}`);
  } else {
    console.log(`last ${full}`);
    process.exit();
  }
});
