const { readFileSync } = require("node:fs");

const [[start, target], , ...links] = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => line.split(" "));
const near = new Map([[start, []], [target, []]]);
for (const [one, other] of links) {
  for (const server of [one, other]) if (!near.has(server)) near.set(server, []);
  near.get(one).push(other);
  near.get(other).push(one);
}

const cameFrom = new Map();
const done = new Set();
const queue = [start];
for (const server of queue) {
  if (done.has(server)) continue;
  done.add(server);
  for (const other of near.get(server)) {
    if (done.has(other)) continue;
    cameFrom.set(other, server);
    queue.push(other);
  }
}

const route = [target];
while (cameFrom.has(route[0])) route.unshift(cameFrom.get(route[0]));
console.log(done.has(target) ? route.join(" ") : "unreachable");
