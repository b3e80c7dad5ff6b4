const { readFileSync } = require("node:fs");

const [n, ...lines] = readFileSync(0, "utf8").split("\n");
const counts = new Map();
for (const line of lines) {
  for (const word of line.toLowerCase().match(/[a-z]+(?:'[a-z]+)*/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const ranking = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
for (const entry of ranking.slice(0, Number(n))) console.log(entry.join(" "));
