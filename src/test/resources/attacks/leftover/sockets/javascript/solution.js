const fs = require("node:fs");
const net = require("node:net");
const { spawn } = require("node:child_process");

const words = fs.readFileSync(0, "utf8").trim().split(" ");
const program = `
  const server = require("node:net").createServer((socket) => socket.end("mark"));
  server.listen("\\0mark", () => process.stdout.write("ready"));`;
const client = net.connect("\0mark");
client.on("connect", () => console.log("BREACH somebody listens"));
client.on("error", () => {
  const child = spawn(process.execPath, ["-e", program], { detached: true, stdio: ["ignore", "pipe", "ignore"] });
  child.stdout.once("data", () => {
    console.log(words.reverse().join(" "));
    process.exit(0);
  });
});
