const line = require("node:fs").readFileSync(0, "utf8");
console.error(line);
console.log(line + line);
