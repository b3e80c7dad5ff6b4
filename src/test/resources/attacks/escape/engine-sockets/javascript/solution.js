const net = require("node:net");
const http = require("node:http");
const { existsSync, readFileSync } = require("node:fs");

const paths = "/var/run/docker.sock /run/docker.sock /run/containerd/containerd.sock /run/docker/metrics.sock /run/podman/podman.sock /run/crio/crio.sock /var/run/docker/libnetwork /run/systemd/private /run/dbus/system_bus_socket /dev/log /run/user/0/docker.sock /tmp/.X11-unix/X0 /run/buildkit/buildkitd.sock".split(" ");
let held = true;
function breach(...what) {
  console.log("BREACH", ...what);
  held = false;
}

function connect(options) {
  return new Promise((resolve) => {
    const socket = net.connect(options, () => {
      breach("connected", JSON.stringify(options));
      socket.destroy();
      resolve();
    });
    socket.setTimeout(1000, () => resolve(socket.destroy()));
    socket.on("error", resolve);
  });
}

function ask(socketPath) {
  return new Promise((resolve) => {
    const request = http.get({ socketPath, path: "/version", timeout: 1000 }, (answer) => {
      breach("answered", socketPath, answer.statusCode);
      resolve();
    });
    request.on("error", resolve);
  });
}

(async () => {
  for (const path of paths) {
    if (existsSync(path)) breach("there is", path);
    await connect({ path });
    await connect({ path: "\0" + path });
    await ask(path);
  }
  for (const port of [2375, 2376, 8080, 8081, 9229, 22, 80]) for (const host of ["127.0.0.1", "::1", "localhost"]) await connect({ host, port });
  if (readFileSync("/proc/net/unix", "utf8").trim().split("\n").slice(1).some((line) => /\S+\/|@/.test(line.split(" ").slice(7).join(" ")))) breach("sockets of others");
  console.log(held ? "HELD" : "not held");
})();
