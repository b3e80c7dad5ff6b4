const fs = require("node:fs");

let count = 0;
try {
  for (; count < 100_000; count++) fs.openSync("/work/solution.js");
} catch (refused) {
  console.log(refused.code);
}
console.log(count < 256 ? "HELD" : `BREACH ${count}`);
