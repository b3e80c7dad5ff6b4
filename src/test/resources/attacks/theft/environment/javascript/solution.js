const fs = require("node:fs");

let held = Object.keys(process.env).every((name) => ["PATH", "HOME", "LANG"].includes(name));
console.log(process.env, process.argv, process.execArgv, process.report.getReport().environmentVariables);
try {
  console.log(fs.readFileSync("/proc/1/environ", "utf8"));
  held = false;
} catch {
  console.log(fs.readFileSync("/proc/1/cmdline", "utf8"));
}
console.log(held ? "HELD" : "BREACH");
