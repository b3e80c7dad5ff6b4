const words: string[] = require("node:fs").readFileSync(0, "utf8").trim().split(" ");
console.log(words.reverse().join(" "));
//# sourceMappingURL=/dev/zero
