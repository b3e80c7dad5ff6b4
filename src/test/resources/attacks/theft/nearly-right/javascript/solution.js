const line = require("node:fs").readFileSync(0, "utf8").trim().split(" ").reverse().join(" ");
process.stdout.write(` ${line}\n\n${line}`);
