const { readFileSync } = require("node:fs");

const [n, ...lines] = readFileSync(0, "utf8").split("\n");
const counts = {};
for (const word of lines.join("\n").toLowerCase().match(/[a-z]+(?:'[a-z]+)*/g) ?? []) {
  counts[word] = (counts[word] || 0) + 1;
}
const ranking = Object.keys(counts).sort((a, b) => counts[b] - counts[a] || (a < b ? -1 : 1));
for (const word of ranking.slice(0, Number(n))) console.log(word, counts[word]);
