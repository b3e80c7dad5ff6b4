const fs = require("node:fs");

const words = fs.readFileSync(0, "utf8").trim().split(" ");
const seen = fs.readdirSync("/tmp");
fs.mkdirSync("/tmp/mark/deeper", { recursive: true });
fs.writeFileSync("/tmp/mark/deeper/words", words.join(" "));
fs.chmodSync("/tmp/mark", 0o100);
console.log(seen.length > 0 ? `BREACH ${seen}` : words.reverse().join(" "));
