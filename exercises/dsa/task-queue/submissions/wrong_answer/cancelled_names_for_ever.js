import { readFileSync } from "node:fs";

const [first, ...commands] = readFileSync(0, "utf8").trimEnd().split("\n");
const quantum = Number(first);
const cancelled = new Set();
const finished = [];
let queue = [];
let head = 0;
let clock = 0;

for (const line of commands) {
  const [command, word, work] = line.split(" ");
  if (command === "add") {
    queue.push([word, Number(work)]);
  } else if (command === "cancel") {
    cancelled.add(word);
  } else {
    for (let turns = Number(word); turns > 0 && head < queue.length; ) {
      const [name, left] = queue[head++];
      if (cancelled.has(name)) continue;
      turns--;
      clock += Math.min(left, quantum);
      if (left > quantum) queue.push([name, left - quantum]);
      else finished.push(`${name} ${clock}`);
    }
  }
}
console.log(finished.join("\n"));
