const lines = require("node:readline").createInterface({ input: process.stdin });
lines.on("line", (line) => (line === "done" ? process.exit(0) : process.stdout.write(`${Number(line) + 0}\n`)));
