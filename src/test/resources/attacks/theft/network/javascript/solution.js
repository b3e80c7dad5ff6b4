const net = require("node:net");
const dgram = require("node:dgram");
const dns = require("node:dns").promises;
const { readFileSync } = require("node:fs");

let held = true;
function breach(...what) {
  console.log("BREACH", ...what);
  held = false;
}

const tcp = (host, port) =>
  new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 500 }, () => resolve(breach("TCP", host, port)));
    socket.on("error", resolve).on("timeout", () => resolve(breach("TCP has somewhere to go", host)));
  });
const udp = (kind, host) =>
  new Promise((resolve) => {
    const socket = dgram.createSocket(kind);
    socket.on("error", resolve);
    socket.send("x", 53, host, (refused) => {
      if (!refused) breach("UDP", host);
      socket.close();
      resolve();
    });
  });

(async () => {
  for (const port of [53, 80, 443, 5432]) await tcp("203.0.113.1", port);
  await tcp("::ffff:203.0.113.1", 80);
  await udp("udp4", "203.0.113.1");
  await udp("udp6", "::ffff:203.0.113.1");
  await fetch("http://203.0.113.1/", { signal: AbortSignal.timeout(1000) }).then((answer) => breach("HTTP", answer.status), () => {});
  await dns.lookup("secret.example.invalid").then((found) => breach("name", found), () => {});
  const interfaces = readFileSync("/proc/net/dev", "utf8").trim().split("\n").slice(2);
  for (const line of interfaces) if (!line.trim().startsWith("lo:")) breach("interface", line);
  console.log(held ? "HELD" : "not held");
  process.exit();
})();
