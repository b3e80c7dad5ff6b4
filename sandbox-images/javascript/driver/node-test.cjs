"use strict";
// The tests of node:test. A suite gets the framework's functions in a wrapping that notes each test when its file is loaded, and hands
// on to the framework only the one that is to run, within the describe blocks around it.

const { registerHooks } = require("node:module");
const real = require("node:test");
const results = require("./node-test-reporter.cjs");

const tests = new Map();
const roots = [];
let stack = [];
let wanted = null;

const key = (path) => JSON.stringify(path);
const name = ([first]) => (typeof first === "string" ? first : (first?.name ?? "<anonymous>")) || "<anonymous>";

function wrapped(register, around) {
  const function_ = (...given) => {
    const path = [...stack, name(given)];
    if (wanted === null) {
      if (stack.length === 0) roots.push(() => function_(...given));
      if (!around) tests.set(key(path), path);
      else inside(path, given.at(-1))();
      return Promise.resolve();
    }
    const meant = key(wanted.slice(0, path.length)) === key(path) && (around || path.length === wanted.length);
    if (!meant) return Promise.resolve();
    return around && typeof given.at(-1) === "function" ? register(...given.slice(0, -1), inside(path, given.at(-1))) : register(...given);
  };
  return function_;
}

/** The body of a describe block, in which names have the block's before them. */
function inside(path, body) {
  return (...given) => {
    const before = stack;
    stack = path;
    try {
      return body?.(...given);
    } finally {
      stack = before;
    }
  };
}

function family(register, around) {
  const function_ = wrapped(register, around);
  for (const variant of ["skip", "todo", "only", "expectFailure"]) if (register[variant]) function_[variant] = wrapped(register[variant], around);
  return function_;
}

/** A hook counts where it stands: outside of all blocks at once, inside of one when that is run. */
const hook = (register) => (...given) => (wanted === null && stack.length > 0 ? undefined : register(...given));

const test = family(real.test, false);
const describe = family(real.describe, true);
const hooks = Object.fromEntries(["before", "after", "beforeEach", "afterEach"].map((each) => [each, hook(real[each])]));
const framework = Object.assign(test, { ...real, ...hooks, test, it: test, describe, suite: describe, default: test });

// Nothing that judges can be replaced by the code that is judged.
const assert = require("node:assert");
for (const one of [assert, assert.strict, assert.AssertionError, assert.AssertionError.prototype, real, real.mock, framework, test, describe]) Object.freeze(one);

const NAMES = Object.keys(framework).filter((each) => each !== "default" && /^\w+$/.test(each));
const KEPT = Symbol("framework");
globalThis[KEPT] = framework;
const source = (esm) =>
  `const framework = globalThis[Object.getOwnPropertySymbols(globalThis).find((one) => one.description === "framework")];\n` +
  (esm ? `export default framework;\n${NAMES.map((each) => `const ${each}_ = framework.${each}; export { ${each}_ as ${each} };`).join("\n")}` : "module.exports = framework;");

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "node:test" ? { url: `assay:test?${context.conditions?.includes("import") ? "module" : "commonjs"}`, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) =>
    url.startsWith("assay:test?") ? { format: url.slice(11), source: source(url.endsWith("module")), shortCircuit: true } : next(url, context),
});

/** Runs one test with the hooks around it. */
async function run(path) {
  wanted = path;
  const ended = results.of(path);
  for (const root of roots) root();
  return ended;
}

module.exports = { tests, run };
