for (const target of [1, -1]) {
  for (const name of ["SIGKILL", "SIGTERM", "SIGSTOP", "SIGINT", "SIGHUP", "SIGSEGV", 0]) {
    try {
      process.kill(target, name);
      console.log("BREACH", target, name);
    } catch {
      // refused
    }
  }
}
try {
  require("node:os").setPriority(1, 19);
  console.log("BREACH priority");
} catch {
  // refused
}
console.log(require("node:fs").readFileSync(0, "utf8").trim().split(" ").reverse().join(" "));
