"use strict";
// What a suite and a learner's code get of Jest: the names that are there without import, which @jest/globals has too. None of them can be replaced, and nothing leads from
// them to what Jest knows of the test that runs.

const { registerHooks } = require("node:module");
const { describe, test, beforeAll, beforeEach, afterAll, afterEach, expect: real, getState, ModuleMocker, ModernFakeTimers } = require("/usr/lib/jest.js");
const { keep, lock } = require("./intact.cjs");

const mocks = new ModuleMocker(globalThis);
const timers = new ModernFakeTimers({ global: globalThis, config: { rootDir: "/work", fakeTimers: {} } });
const jest = {};
for (const name of ["fn", "spyOn", "mocked", "replaceProperty", "isMockFunction"]) jest[name] = (...given) => mocks[name](...given);
for (const name of ["runAllTicks", "getTimerCount", "now", "getRealSystemTime", "setSystemTime", "advanceTimersToNextFrame"]) jest[name] = (...given) => timers[name](...given);
for (const name of ["runAllTimers", "runOnlyPendingTimers", "advanceTimersByTime", "advanceTimersToNextTimer"]) {
  jest[name] = (...given) => timers[name](...given);
  jest[`${name}Async`] = (...given) => timers[`${name}Async`](...given);
}
jest.clearAllTimers = () => timers.clearAllTimers();
const chained = (act) => (...given) => {
  act(...given);
  return jest;
};
for (const name of ["clearAllMocks", "resetAllMocks", "restoreAllMocks"]) jest[name] = chained(() => mocks[name]());
for (const name of ["useFakeTimers", "useRealTimers"]) jest[name] = chained((...given) => timers[name](...given));
jest.setTimeout = chained((milliseconds) => (getState().testTimeout = milliseconds));

// Theirs is not the one that Jest itself runs tests with.
const expect = (...given) => real(...given);
Object.assign(expect, real, { not: { ...real.not } });
for (const name of ["setState", "addEqualityTesters", "extractExpectedAssertionsErrors"]) delete expect[name];
const own = new Set([...Object.keys(real(0)), ...Object.keys(expect)]);
expect.extend = (matchers) => {
  const given = { ...matchers };
  for (const name of Object.keys(given)) if (own.has(name)) throw new TypeError(`expect.extend: '${name}' is Jest's own, give yours another name`);
  real.extend(given);
  for (const name of Object.keys(given)) {
    expect[name] = real[name];
    expect.not[name] = real.not[name];
  }
};
expect.getState = () => {
  const { assertionCalls, currentTestName, expectedAssertionsNumber, isExpectingAssertions, numPassingAsserts } = real.getState();
  return { assertionCalls, currentTestName, expectedAssertionsNumber, isExpectingAssertions, numPassingAsserts };
};
Object.freeze(expect.anything().getMatcherContext().customTesters);
const { anything, any, arrayContaining, arrayOf, closeTo, objectContaining, stringContaining, stringMatching } = expect;
for (let one of [anything(), any(Object), arrayContaining([]), arrayOf(0), closeTo(0), objectContaining({}), stringContaining(""), stringMatching("")]) {
  while ((one = Object.getPrototypeOf(one)) !== Object.prototype) lock(one);
}

const blocks = { describe, fdescribe: describe.only, xdescribe: describe.skip, test, it: test, fit: test.only, xtest: test.skip, xit: test.skip };
const globals = { afterAll, afterEach, beforeAll, beforeEach, ...blocks, expect, jest };
lock(globals);
for (const [name, value] of Object.entries(globals)) keep(name, value);

const NAMES = Object.keys(globals);
const SOURCES = {
  commonjs: `module.exports = Object.freeze({ ${NAMES.join(", ")} });`,
  module: NAMES.map((name) => `const ${name}_ = ${name}; export { ${name}_ as ${name} };`).join("\n"),
};
const ENDINGS = [".js", ".mjs", ".cjs", "/index.js"];

/** Where an import leads, by the rules of Node, and like with Jest without its ending. */
function resolve(specifier, context, next) {
  if (specifier === "@jest/globals") return { url: `assay:jest?${context.conditions?.includes("import") ? "module" : "commonjs"}`, shortCircuit: true };
  try {
    return next(specifier, context);
  } catch (problem) {
    for (const ending of /^\.\.?\//.test(specifier) ? ENDINGS : []) {
      try {
        return next(specifier + ending, context);
      } catch {
        continue;
      }
    }
    throw problem;
  }
}

registerHooks({
  resolve,
  load: (url, context, next) => (url.startsWith("assay:jest?") ? { format: url.slice(11), source: SOURCES[url.slice(11)], shortCircuit: true } : next(url, context)),
});
