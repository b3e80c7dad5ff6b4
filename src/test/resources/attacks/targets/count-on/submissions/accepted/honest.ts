import { createInterface } from "node:readline";

const lines = createInterface({ input: process.stdin });
lines.on("line", (line: string) => (line === "done" ? process.exit(0) : process.stdout.write(`${Number(line) + 1}\n`)));
