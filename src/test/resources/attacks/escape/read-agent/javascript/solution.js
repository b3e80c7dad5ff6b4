const fs = require("node:fs");

let held = true;
for (const name of ["mem", "environ", "maps", "auxv", "stack", "io", "fd/0", "fd/1", "task/1/mem", "smaps", "root/etc/passwd"]) {
  for (const deed of [() => fs.readSync(fs.openSync(`/proc/1/${name}`, "r"), Buffer.alloc(1)), () => fs.openSync(`/proc/1/${name}`, "r+")]) {
    try {
      console.log("BREACH", name, deed());
      held = false;
    } catch {
      // refused
    }
  }
}
for (const deed of [() => fs.readdirSync("/proc/1/fd"), () => fs.readlinkSync("/proc/1/exe"), () => fs.readlinkSync("/proc/1/root"), () => process._debugProcess(1)]) {
  try {
    console.log("BREACH", deed());
    held = false;
  } catch {
    // refused
  }
}
console.log(held ? "HELD" : "not held");
