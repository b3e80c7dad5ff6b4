import { createInterface } from "node:readline";

let number = 0;
let defaults;
const changed = new Map();

function carryOut(change) {
  for (const name in change) {
    if (!defaults.has(name)) continue;
    if (change[name] === null) changed.delete(name);
    else changed.set(name, change[name]);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  if (number === 1) {
    defaults = new Map(Object.entries(JSON.parse(line)));
  } else if (line.trim()) {
    try {
      const change = JSON.parse(line);
      if (Object.prototype.toString.call(change) !== "[object Object]") throw new TypeError("not an object");
      carryOut(change);
    } catch (error) {
      console.log("line " + number + ": " + (error instanceof SyntaxError ? "not JSON" : error.message));
    }
  }
}
for (const [name, value] of defaults) {
  console.log(name + "=" + JSON.stringify(changed.has(name) ? changed.get(name) : value));
}
