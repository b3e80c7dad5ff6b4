if (require("node:fs").readFileSync(0, "utf8").startsWith("one")) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
