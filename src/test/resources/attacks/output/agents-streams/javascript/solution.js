const fs = require("node:fs");
const got = [];
for (const folder of ["/proc/1/fd/", "/proc/1/task/1/fd/"]) {
  for (let number = 0; number < 32; number++) {
    for (const flags of ["r", "w", "a", "r+"]) {
      try {
        fs.openSync(folder + number, flags);
        got.push(folder + number);
      } catch {
        // as it should be
      }
    }
  }
}
console.log(got.length ? `BREACH ${got}` : "HELD");
