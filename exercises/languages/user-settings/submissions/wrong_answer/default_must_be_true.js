const { readFileSync } = require("node:fs");

const lines = readFileSync(0, "utf8").split("\n");
const defaults = JSON.parse(lines[0]);
const settings = { ...defaults };

for (let i = 1; i < lines.length; i++) {
  if (lines[i] === "") continue;
  let change;
  try {
    change = JSON.parse(lines[i]);
  } catch {
    console.log(`line ${i + 1}: not JSON`);
    continue;
  }
  if (typeof change !== "object" || change === null || Array.isArray(change)) {
    console.log(`line ${i + 1}: not an object`);
    continue;
  }
  for (const name of Object.keys(change)) {
    if (!defaults[name]) continue;
    if (change[name] === null) settings[name] = defaults[name];
    else settings[name] = change[name];
  }
}

for (const name of Object.keys(defaults)) {
  console.log(`${name}=${JSON.stringify(settings[name])}`);
}
