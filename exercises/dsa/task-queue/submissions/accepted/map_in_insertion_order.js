import { readFileSync } from "node:fs";

const [first, ...commands] = readFileSync(0, "utf8").trimEnd().split("\n");
const quantum = Number(first);
const queue = new Map();
const finished = [];
let clock = 0;

function run(turns) {
  // A Map walks its keys in the order of insertion, also those set during the walk.
  for (const [name, work] of queue) {
    if (turns-- === 0) break;
    queue.delete(name);
    clock += Math.min(work, quantum);
    if (work > quantum) queue.set(name, work - quantum);
    else finished.push(`${name} ${clock}`);
  }
}

for (const line of commands) {
  const [command, word, work] = line.split(" ");
  if (command === "add") queue.set(word, Number(work));
  else if (command === "cancel") queue.delete(word);
  else run(Number(word));
}
console.log(finished.join("\n"));
