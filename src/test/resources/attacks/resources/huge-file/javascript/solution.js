const fs = require("node:fs");

const file = fs.openSync("/tmp/huge", "w+");
const got = [];
process.on("SIGXFSZ", () => {});
for (const [name, attempt] of Object.entries({
  truncate: () => fs.ftruncateSync(file, 2 ** 40),
  far: () => fs.writeSync(file, "x", 2 ** 40),
  writes: () => { for (let i = 0; i < 100; i++) fs.writeSync(file, Buffer.alloc(1 << 20)); },
})) {
  try {
    attempt();
    got.push(name);
  } catch (refused) {
    console.log(name, refused.code);
  }
}
console.log(got.length > 0 || fs.fstatSync(file).size > 16 << 20 ? `BREACH ${got}` : "HELD");
