const { Worker } = require("node:worker_threads");

for (let i = 0; i < 500; i++) new Worker("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)", { eval: true });
