"use strict";
// The tests of Jest. Its own packages load a suite and run its tests; of each run all tests but one are left out.

const { addEventHandler, expect, getState, run: runAll, JestAssertionError } = require("/usr/lib/jest.js");
require("./jest-globals.cjs");
const { replaced } = require("./intact.cjs");
const { setTimeout } = globalThis;

const key = JSON.stringify;
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
let listed = [];
let first = null;
const stray = [];
const rejected = new Map();

function* found(block, around) {
  for (const child of block.children) {
    const path = [...around, child.name];
    if (child.type === "test") yield { test: child, mode: child.mode, path, key: key(path) };
    else yield* found(child, path);
  }
}

/** The tests that there are once the suite is loaded. */
const tests = {
  values() {
    listed = [...found(getState().rootDescribeBlock, [])];
    return new Map(listed.map((each) => [each.key, each.path])).values();
  },
};

addEventHandler(({ name, test, error }) => {
  if (name === "run_start") expect.setState({ currentTestIdentity: undefined, currentConcurrentTestName: undefined });
  if (name === "test_fn_failure" || name === "hook_failure") first ??= { problem: error };
  if (name !== "test_done") return;
  const { suppressedErrors } = expect.getState();
  expect.setState({ suppressedErrors: [] });
  for (const problem of [...suppressedErrors, ...expect.extractExpectedAssertionsErrors().map((each) => each.error)]) {
    test.errors.push(problem);
    first ??= { problem, failed: true };
  }
});

process.on("uncaughtException", (error) => stray.push(error));
process.on("unhandledRejection", (error, promise) => rejected.set(promise, error));
process.on("rejectionHandled", (promise) => rejected.delete(promise));

function judged({ problem, failed = problem instanceof JestAssertionError || problem?.code === "ERR_ASSERTION" }) {
  if (failed && problem.name === "Error") problem.name = "AssertionError";
  return { result: failed ? "failed" : "error", problem };
}

/** What became of tests of one path. */
function outcome(chosen) {
  const errors = [...stray.splice(0), ...rejected.values(), ...getState().unhandledErrors.splice(0), ...chosen.flatMap(({ test }) => test.errors)];
  rejected.clear();
  const changed = replaced();
  if (changed !== null) return { result: "error", problem: `${changed} was replaced` };
  if (errors.length > 0) return judged(first ?? { problem: [errors[0]].flat()[0] });
  if (chosen.length === 0) return { result: "error", problem: "there is no such test" };
  const left = chosen.find(({ test }) => test.status !== "done");
  if (left) return { result: "skipped", problem: left.test.status === "todo" ? "the test is still to be written" : undefined };
  return { result: "passed" };
}

/** Runs one test with the hooks around it. */
async function run(path) {
  const wanted = key(path);
  first = null;
  expect.setState({ currentTestName: path.join(" ") });
  for (const { test, mode, key: own } of listed) {
    test.mode = own === wanted ? mode : "skip";
    test.errors = [];
  }
  await runAll();
  await turn();
  return outcome(listed.filter((each) => each.key === wanted));
}

module.exports = { tests, run };

// Who asks for these modules by their files gets new ones, and not those that judge.
for (const [file, loaded] of Object.entries(require.cache)) {
  loaded.children.length = 0;
  delete require.cache[file];
}
