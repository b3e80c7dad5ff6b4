const { closeSync } = require("node:fs");
for (const descriptor of [0, 1, 2]) closeSync(descriptor);
process.reallyExit(0);
