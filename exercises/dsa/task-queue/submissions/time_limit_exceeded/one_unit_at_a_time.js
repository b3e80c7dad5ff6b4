import { readFileSync } from "node:fs";

const [first, ...commands] = readFileSync(0, "utf8").trimEnd().split("\n");
const quantum = Number(first);
const queue = new Map();
const finished = [];
let clock = 0;

function turn() {
  const [name, work] = queue.entries().next().value;
  queue.delete(name);
  let left = work;
  for (let used = 0; used < quantum && left > 0; used++) {
    left--;
    clock++;
  }
  if (left > 0) queue.set(name, left);
  else finished.push(`${name} ${clock}`);
}

for (const line of commands) {
  const [command, word, work] = line.split(" ");
  if (command === "add") queue.set(word, Number(work));
  else if (command === "cancel") queue.delete(word);
  else for (let turns = Number(word); turns > 0 && queue.size > 0; turns--) turn();
}
console.log(finished.join("\n"));
