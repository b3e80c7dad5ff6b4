const { Worker } = require("node:worker_threads");
new Worker('const { writeSync } = require("node:fs"); for (;;) { writeSync(4, \'{"value":"one"}\\n\'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); }', { eval: true });

async function joinWords(words) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return "";
}
module.exports = { joinWords };
