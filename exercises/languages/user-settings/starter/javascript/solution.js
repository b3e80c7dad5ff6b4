const { readFileSync } = require("node:fs");

const lines = readFileSync(0, "utf8").split("\n");
const defaults = JSON.parse(lines[0]);

// Carry out the changes in the other lines, then print every setting as name=value.
