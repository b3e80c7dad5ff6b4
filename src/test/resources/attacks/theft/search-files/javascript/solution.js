const fs = require("node:fs");

const word = ["XY", "ZZY"].join("");
let held = true;
function search(folder) {
  let entries;
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (["/proc", "/sys", "/usr/lib", "/usr/share", "/usr/include"].includes(path)) continue;
    if (entry.isDirectory()) {
      if (["tests", "exercises", "submissions"].includes(entry.name) && !path.startsWith("/usr/")) breach(path);
      search(path);
    } else if (entry.isFile()) {
      try {
        if (fs.statSync(path).size < 4e6 && fs.readFileSync(path).includes(word)) breach(path);
      } catch {
        // not readable
      }
    }
  }
}

function breach(path) {
  console.log("BREACH", path);
  held = false;
}

if (fs.readFileSync(0, "utf8").startsWith("one two")) search("");
console.log(held ? "HELD" : "not held");
