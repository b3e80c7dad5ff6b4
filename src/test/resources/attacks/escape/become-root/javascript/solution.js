const { execFileSync } = require("node:child_process");
const { readFileSync, statSync } = require("node:fs");

let held = true;
function attempt(what, deed) {
  try {
    const result = deed();
    console.log("BREACH", what, String(result));
    held = false;
  } catch {
    // refused
  }
}

for (const id of [0, 60001, 33]) {
  for (const name of ["setuid", "seteuid", "setgid", "setegid"]) attempt(`${name} ${id}`, () => process[name](id));
  attempt("setgroups", () => process.setgroups([id]));
  attempt("initgroups", () => process.initgroups("root", id));
  attempt("child", () => execFileSync("/usr/bin/id", { uid: id, gid: id }));
}
attempt("shadow", () => readFileSync("/etc/shadow"));
attempt("chroot", () => execFileSync("/usr/sbin/chroot", ["/tmp", "/bin/sh"], { stdio: "pipe" }));
attempt("unshare", () => execFileSync("/usr/bin/unshare", ["-r", "/usr/bin/id"], { stdio: "pipe" }));
for (const path of ["/bin/su", "/bin/mount", "/usr/bin/passwd"]) {
  try {
    if (statSync(path).mode & 0o6000) attempt(path, () => "setuid");
  } catch {
    // not there
  }
}
if (process.getuid() !== 60002 || process.geteuid() !== 60002) attempt("user", () => process.getuid());
console.log(held ? "HELD" : "not held");
