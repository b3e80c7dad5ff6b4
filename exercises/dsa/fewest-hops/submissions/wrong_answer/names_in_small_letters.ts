import { readFileSync } from "node:fs";

const [ends, , ...links]: string[][] = readFileSync(0, "utf8").toLowerCase().trimEnd().split("\n").map((line) => line.split(" "));
const [start, target] = ends;
const near = new Map<string, string[]>([[start, []], [target, []]]);
for (const [one, other] of links) {
  for (const server of [one, other]) if (!near.has(server)) near.set(server, []);
  near.get(one)!.push(other);
  near.get(other)!.push(one);
}

const cameFrom = new Map<string, string>([[start, ""]]);
for (const [server] of cameFrom) {
  for (const other of near.get(server)!) if (!cameFrom.has(other)) cameFrom.set(other, server);
}
const route: string[] = [];
for (let server = target; server; server = cameFrom.get(server)!) route.unshift(server);
console.log(cameFrom.has(target) ? route.join(" ") : "unreachable");
