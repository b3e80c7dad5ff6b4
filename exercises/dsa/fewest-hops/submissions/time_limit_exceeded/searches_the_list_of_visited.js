const { readFileSync } = require("node:fs");

const [[start, target], , ...links] = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => line.split(" "));
const near = new Map([[start, []], [target, []]]);
for (const [one, other] of links) {
  for (const server of [one, other]) if (!near.has(server)) near.set(server, []);
  near.get(one).push(other);
  near.get(other).push(one);
}

const visited = [start];
const cameFrom = [""];
for (const server of visited) {
  for (const other of near.get(server)) {
    if (visited.includes(other)) continue;
    visited.push(other);
    cameFrom.push(server);
  }
}
const route = [];
for (let server = target; visited.includes(server); server = cameFrom[visited.indexOf(server)]) route.unshift(server);
console.log(route.length > 0 ? route.join(" ") : "unreachable");
