const { readFileSync } = require("node:fs");

const [[start, target], , ...links] = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => line.split(" "));
const near = new Map([[start, []], [target, []]]);
for (const [one, other] of links) {
  for (const server of [one, other]) if (!near.has(server)) near.set(server, []);
  near.get(one).push(other);
  near.get(other).push(one);
}
const cameFrom = new Map([[start, null]]);
for (const [server] of cameFrom) {
  for (const other of near.get(server)) if (!cameFrom.has(other)) cameFrom.set(other, server);
}
const route = [];
for (let server = target; server; server = cameFrom.get(server)) route.unshift(server);
console.log(cameFrom.has(target) ? route.join(" -> ") : "unreachable");
