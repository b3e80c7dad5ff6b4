import { readFileSync } from "node:fs";

const [first, ...commands] = readFileSync(0, "utf8").trimEnd().split("\n");
const quantum = Number(first);

for (const line of commands) {
  const [command, ...words] = line.split(" ");
  if (command === "add") {
    const name = words[0];
    const work = Number(words[1]);
  } else if (command === "cancel") {
    const name = words[0];
  } else if (command === "run") {
    const turns = Number(words[0]);
  }
}
