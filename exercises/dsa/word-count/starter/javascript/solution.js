const { readFileSync } = require("node:fs");

const input = readFileSync(0, "utf8");
const firstLineEnd = input.indexOf("\n");
const n = Number(input.slice(0, firstLineEnd));
const text = input.slice(firstLineEnd + 1);

// Count the words of text, then print the n most frequent ones as "word count".
