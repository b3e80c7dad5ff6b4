const { readFileSync } = require("node:fs");

const [ends, , ...links] = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => line.split(" "));
const [start, target] = ends;

// Find a route with the fewest hops from start to target. Each of links is an array of two servers.

console.log("unreachable");
