"use strict";
const { readFileSync } = require("node:fs");
const { parse } = JSON;

/** The first place in a stack that is in /work, in the file that was written by hand. */
exports.place = function place(stack) {
  const found = /\/work\/([^\s:)]+):(\d+)(?::(\d+))?/.exec(stack);
  if (!found) return null;
  const [, name, line, column] = found;
  const map = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(readFileSync(`/work/${name}`, "latin1"));
  if (!map) return `${name}:${line}`;
  const { SourceMap } = require("node:module");
  const entry = new SourceMap(parse(Buffer.from(map[1], "base64"))).findEntry(line - 1, (column ?? 1) - 1);
  return `${entry.originalSource.split("/").at(-1)}:${entry.originalLine + 1}`;
};
