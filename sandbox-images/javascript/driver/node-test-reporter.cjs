"use strict";
// Hears of every test's end from node:test, as its reporter.

let waiting = null;
let found = null;

function assertion(error) {
  const cause = error?.cause ?? error;
  const failed = cause?.code === "ERR_ASSERTION" && error.failureType !== "hookFailed";
  return { result: failed ? "failed" : "error", problem: cause };
}

function heard({ type, data }) {
  if (waiting === null || (type !== "test:pass" && type !== "test:fail")) return;
  const { path, tell } = waiting;
  if (data.nesting === path.length - 1 && data.name === path.at(-1)) {
    const skipped = data.skip !== undefined || data.todo !== undefined;
    if (type === "test:fail" && !skipped) found = assertion(data.details.error);
    else if (skipped) found = { result: "skipped", problem: data.skip ?? data.todo };
    else found = { result: "passed" };
  }
  if (data.nesting > 0) return;
  if (type === "test:fail" && found?.result === "passed") found = assertion(data.details.error);
  waiting = null;
  tell(found ?? { result: "error", problem: "the test did not run" });
}

module.exports = async function* report(source) {
  for await (const event of source) heard(event);
};

/** What becomes of the test that is about to run. */
module.exports.of = (path) =>
  new Promise((tell) => {
    found = null;
    waiting = { path, tell };
  });
