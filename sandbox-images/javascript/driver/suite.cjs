"use strict";
// suite.cjs FRAMEWORK FILE CALLS ANSWERS: runs tests of a suite by name; FILE holds the whole suite, or is a dot. Each answer repeats the secret of its message. Learner and
// suite share this process: what is used here is bound before their code is loaded, which makes forging work, not impossible.

const { readSync, writeSync } = require("node:fs");
require("./output.cjs");
const { place } = require("./place.cjs");
const { parse, stringify } = JSON;
const { exit, argv } = process;
const LONGEST_MESSAGE = 1000;
const [framework, bundle] = argv.splice(2, 2);
const [calls, answers] = argv.splice(2, 2).map(Number);
let buffer = Buffer.allocUnsafe(1 << 16);

function receive() {
  let size = 0;
  do {
    if (size === buffer.length) buffer = Buffer.concat([buffer], size * 2);
    const count = readSync(calls, buffer, size, buffer.length - size);
    if (count === 0) return null;
    size += count;
  } while (buffer[size - 1] !== 10);
  return parse(buffer.toString("utf8", 0, size));
}

function answer({ secret }, fields) {
  const bytes = Buffer.from(`${stringify({ secret, ...fields })}\n`);
  for (let done = 0; done < bytes.length; ) done += writeSync(answers, bytes, done);
}

/** A problem as a learner reads it, with its place in a file of theirs or of the suite. */
function named(problem) {
  if (!(problem instanceof Error)) return String(problem).slice(0, LONGEST_MESSAGE);
  const text = `${problem.name}: ${problem.message}`.replaceAll("file:///work/", "").replaceAll("/work/", "").slice(0, LONGEST_MESSAGE);
  const where = place(String(problem.stack));
  return where ? `${text} (${where})` : text;
}

async function load(path) {
  try {
    return require(path);
  } catch (problem) {
    if (problem?.code !== "ERR_REQUIRE_ASYNC_MODULE") throw problem;
    return import(path);
  }
}

async function serve() {
  const message = receive();
  const { tests, run } = require(`./${framework}.cjs`);
  try {
    for (const file of bundle === "." ? message.suite : [bundle]) if (/\.[cm]?js$/.test(file)) await load(`/work/${file}`);
  } catch (problem) {
    return answer(message, { error: { type: "", message: named(problem) } });
  }
  answer(message, { ready: true, tests: [...tests.values()] });
  for (let question = receive(); question !== null; question = receive()) {
    const { result, problem } = await run(question.run);
    answer(question, { result, message: problem === undefined ? "" : named(problem) });
  }
  exit(0);
}

serve();
