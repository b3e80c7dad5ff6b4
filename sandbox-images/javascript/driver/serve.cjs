"use strict";
// Loads a learner's module and answers calls of one of its functions: messages come on descriptor 3, answers go to 4.

const { readSync, writeSync } = require("node:fs");
require("./output.cjs");
const { place } = require("./place.cjs");
const { type, WrongType } = require("./types.cjs");
const { parse } = JSON;

const LONGEST_MESSAGE = 1000;
const [, , file, source = file] = process.argv;
let buffer = Buffer.allocUnsafe(1 << 16);

function receive() {
  let size = 0;
  do {
    if (size === buffer.length) buffer = Buffer.concat([buffer], size * 2);
    const count = readSync(3, buffer, size, buffer.length - size);
    if (count === 0) return null;
    size += count;
  } while (buffer[size - 1] !== 10);
  return buffer.toString("utf8", 0, size);
}

function answer(text) {
  const bytes = Buffer.from(`${text}\n`);
  for (let done = 0; done < bytes.length; ) done += writeSync(4, bytes, done);
}

function error(kind, message) {
  return JSON.stringify({ error: { type: kind, message } });
}

function thrown(problem) {
  if (!(problem instanceof Error)) return error("Error", String(problem).slice(0, LONGEST_MESSAGE));
  let text = String(problem.message).replaceAll("/work/", "");
  if (text.length > LONGEST_MESSAGE) text = `${text.slice(0, LONGEST_MESSAGE)}…`;
  const where = place(String(problem.stack)) ?? (problem instanceof SyntaxError ? syntaxPlace() : null);
  return error(problem.name, where ? `${text} (${where})` : text);
}

/** Errors of an ES module's syntax come without a place; a check of its own prints it. */
function syntaxPlace() {
  const { spawnSync } = require("node:child_process");
  return place(spawnSync(process.execPath, ["--check", `/work/${file}`], { encoding: "utf8" }).stderr);
}

async function load(name) {
  const path = `/work/${file}`;
  process.argv.splice(1, 3, path);
  let loaded;
  try {
    loaded = require(path);
  } catch (problem) {
    if (problem?.code !== "ERR_REQUIRE_ASYNC_MODULE") throw problem;
    loaded = await import(path);
  }
  for (const candidate of [loaded?.[name], loaded?.default?.[name], loaded?.default, loaded]) {
    if (typeof candidate === "function" && (candidate === loaded?.[name] || candidate === loaded?.default?.[name] || candidate.name === name)) return candidate;
  }
  return null;
}

async function serve() {
  const signature = parse(receive());
  const types = signature.parameters.map((parameter) => type(parameter.type));
  const returns = type(signature.returns);
  const exact = [...types, returns].some(({ name }) => name.includes("long"));
  const quoted = (text) => text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => (token[0] === '"' ? token : `"${token}"`));
  let learners;
  try {
    learners = await load(signature.function);
  } catch (problem) {
    return answer(thrown(problem));
  }
  if (!learners) return answer(error("MissingFunction", `${source} does not export a function ${signature.function}; write: export function ${signature.function}(…)`));
  answer('{"ready":true}');

  for (let message = receive(); message !== null; message = receive()) {
    const json = parse(exact ? quoted(message) : message);
    let text;
    try {
      const values = json.map((value, i) => types[i].read(value));
      let result = learners(...values);
      if (typeof result?.then === "function") result = await result;
      text = `{"value":${returns.write(result)}}`;
    } catch (problem) {
      text = problem instanceof WrongType ? wrong(problem, returns.name) : thrown(problem);
    }
    answer(text);
  }
}

function wrong({ expected, got }, declared) {
  return error("WrongType", `expected ${declared}, got ${got}${expected === declared ? "" : ` in place of ${expected}`}`);
}

serve();
