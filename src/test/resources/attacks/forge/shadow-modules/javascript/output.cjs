globalThis.shadowed = true;
require("node:fs").writeSync(1, "BREACH a shadow was loaded");
