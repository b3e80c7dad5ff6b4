import { readFileSync } from "node:fs";

const [ends, , ...links]: string[][] = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => line.split(" "));
const [start, target] = ends;
const near = new Map<string, string[]>([[start, []], [target, []]]);
for (const [one, other] of links) {
  for (const server of [one, other]) if (!near.has(server)) near.set(server, []);
  near.get(one)!.push(other);
  near.get(other)!.push(one);
}

/** Notes for each server that is one hop further away from where it was reached. */
function next(ring: string[], cameFrom: Map<string, string>): string[] {
  const reached: string[] = [];
  for (const server of ring) {
    for (const other of near.get(server)!) {
      if (cameFrom.has(other)) continue;
      cameFrom.set(other, server);
      reached.push(other);
    }
  }
  return reached;
}

function back(server: string, cameFrom: Map<string, string>): string[] {
  const way: string[] = [];
  for (let at = server; at !== ""; at = cameFrom.get(at)!) way.push(at);
  return way;
}

const fromStart = new Map([[start, ""]]);
const fromTarget = new Map([[target, ""]]);
let front = [start];
let rear = [target];
let meeting = start === target ? start : undefined;
for (let forwards = true; meeting === undefined && front.length > 0 && rear.length > 0; forwards = !forwards) {
  if (forwards) front = next(front, fromStart);
  else rear = next(rear, fromTarget);
  meeting = forwards ? front.find((server) => fromTarget.has(server)) : rear.find((server) => fromStart.has(server));
}

if (meeting === undefined) {
  console.log("unreachable");
} else {
  console.log([...back(meeting, fromStart).reverse(), ...back(meeting, fromTarget).slice(1)].join("\n"));
}
