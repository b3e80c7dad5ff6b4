const { readFileSync } = require("node:fs");

const [n, ...lines] = readFileSync(0, "utf8").split("\n");
const ranking = [];
for (const word of lines.join("\n").toLowerCase().match(/[a-z]+(?:'[a-z]+)*/g) ?? []) {
  const entry = ranking.find((candidate) => candidate.word === word);
  if (entry) entry.count++;
  else ranking.push({ word, count: 1 });
}
ranking.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
for (const { word, count } of ranking.slice(0, Number(n))) console.log(word, count);
