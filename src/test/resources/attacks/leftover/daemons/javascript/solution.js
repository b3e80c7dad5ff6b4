const fs = require("node:fs");
const { spawn } = require("node:child_process");

const words = fs.readFileSync(0, "utf8").trim().split(" ");
const others = fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== 1 && Number(name) !== process.pid);
spawn("/bin/sh", ["-c", "trap '' TERM HUP INT; while true; do sleep 1000; done"], { detached: true, stdio: "ignore" }).unref();
console.log(others.length > 0 ? `BREACH ${others}` : words.reverse().join(" "));
process.exit(0);
