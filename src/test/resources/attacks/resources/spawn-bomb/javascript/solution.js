const { spawn } = require("node:child_process");

if (process.argv.length > 2) setTimeout(() => {}, 60_000);
else for (let i = 0; i < 200; i++) spawn(process.execPath, [__filename, "child"], { detached: true, stdio: "inherit" });
