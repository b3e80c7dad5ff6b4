const { writeSync } = require("node:fs");
const block = Buffer.alloc(1 << 20, "x");
for (;;) {
  writeSync(1, block);
  writeSync(2, block);
}
