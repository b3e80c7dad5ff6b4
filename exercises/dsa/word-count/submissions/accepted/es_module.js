import { createInterface } from "node:readline";

let n = null;
const counts = new Map();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (n === null) {
    n = Number(line);
    continue;
  }
  for (const word of line.toLowerCase().match(/[a-z]+(?:'[a-z]+)*/g) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const ranking = [...counts.keys()].sort();
ranking.sort((a, b) => counts.get(b) - counts.get(a));
process.stdout.write(ranking.slice(0, n).map((word) => `${word} ${counts.get(word)}\n`).join(""));
