const { readFileSync } = require("node:fs");

const [first, ...lines] = readFileSync(0, "utf8").split("\n");
const counts = new Map();
for (const line of lines) {
  for (const [word] of line.toLowerCase().matchAll(/[a-z]+(?:'[a-z]+)*/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const ranking = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
for (const [word, count] of ranking.slice(0, Number(first))) {
  console.log(`${word} ${count}`);
}
