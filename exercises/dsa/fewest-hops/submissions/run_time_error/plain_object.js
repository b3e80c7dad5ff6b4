const { readFileSync } = require("node:fs");

const [[start, target], , ...links] = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => line.split(" "));
const near = {};
for (const [one, other] of links) {
  (near[one] ??= []).push(other);
  (near[other] ??= []).push(one);
}
const cameFrom = new Map([[start, null]]);
for (const [server] of cameFrom) {
  for (const other of near[server] ?? []) if (!cameFrom.has(other)) cameFrom.set(other, server);
}
const route = [];
for (let server = target; server; server = cameFrom.get(server)) route.unshift(server);
console.log(cameFrom.has(target) ? route.join(" ") : "unreachable");
