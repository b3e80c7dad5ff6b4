require("node:fs").writeSync(4, '{"ready":true}\n' + '{"value":"two-one"}\n'.repeat(10));
process.reallyExit(0);
