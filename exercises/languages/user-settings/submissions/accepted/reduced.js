const [first, ...rest] = require("fs").readFileSync("/dev/stdin", "utf8").split("\n");
const defaults = JSON.parse(first);
const known = new Set(Object.keys(defaults));
const answers = [];

function parsed(line, number) {
  try {
    const value = JSON.parse(line);
    if (value?.constructor === Object || (value && typeof value === "object" && !Array.isArray(value))) return value;
    answers.push(`line ${number}: not an object`);
  } catch {
    answers.push(`line ${number}: not JSON`);
  }
  return {};
}

const settings = rest.reduce((before, line, index) => {
  if (line === "") return before;
  const change = Object.entries(parsed(line, index + 2)).filter(([name]) => known.has(name));
  const after = change.map(([name, value]) => [name, value === null ? defaults[name] : value]);
  return { ...before, ...Object.fromEntries(after) };
}, defaults);

const report = [...known].map((name) => `${name}=${JSON.stringify(settings[name])}`);
console.log([...answers, ...report].join("\n"));
