import { readFileSync } from "node:fs";

const [first, ...commands] = readFileSync(0, "utf8").trimEnd().split("\n");
const quantum = Number(first);
const queue = [];
const waiting = new Map();
const finished = [];
let head = 0;
let clock = 0;

function add(name, left) {
  const task = { name, left };
  waiting.set(name, task);
  queue.push(task);
}

function cancel(name) {
  const task = waiting.get(name);
  if (task === undefined) return;
  task.left = 0;
  waiting.delete(name);
}

function run(turns) {
  while (turns > 0 && head < queue.length) {
    const task = queue[head++];
    if (task.left === 0) continue;
    turns--;
    const worked = Math.min(task.left, quantum);
    clock += worked;
    task.left -= worked;
    if (task.left > 0) {
      queue.push(task);
    } else {
      waiting.delete(task.name);
      finished.push(`${task.name} ${clock}`);
    }
  }
}

for (const line of commands) {
  const [command, word, work] = line.split(" ");
  if (command === "add") add(word, Number(work));
  else if (command === "cancel") cancel(word);
  else run(Number(word));
}
console.log(finished.join("\n"));
