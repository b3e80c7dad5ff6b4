const fs = require("node:fs");
const got = [];
for (const place of ["/work/solution.py", "/work/Solution.java", "/work/solution.jar", "/work/solution.js", "/work/solution.c", "/work/solution.cpp", "/work/solution", "/assay/driver/driver.py", "/assay/driver/serve.cjs", "/assay/driver/assay.jar", "/usr/bin/python3", "/usr/bin/node", "/bin/sh", "/etc/passwd"]) {
  for (const attempt of [() => fs.openSync(place, "r+"), () => fs.chmodSync(place, 0o777), () => fs.unlinkSync(place), () => fs.renameSync(place, place + ".old"), () => fs.writeFileSync(place + ".new", "")]) {
    try {
      attempt();
      got.push(place);
    } catch {
      // as it should be
    }
  }
}
console.log(got.length ? `BREACH ${got}` : "HELD");
