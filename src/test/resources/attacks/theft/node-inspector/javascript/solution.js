const inspector = require("node:inspector");
const v8 = require("node:v8");

const word = ["XY", "ZZY"].join("");

function look() {
  const session = new inspector.Session();
  session.connect();
  const seen = [];
  const ask = (method, parameters) => {
    let result;
    session.post(method, parameters, (_, answer) => (result = answer));
    return result;
  };
  session.on("Debugger.paused", ({ params }) => {
    for (const frame of params.callFrames)
      for (const scope of frame.scopeChain)
        if (scope.type !== "global")
          for (const { name, value } of ask("Runtime.getProperties", { objectId: scope.object.objectId })?.result ?? [])
            seen.push(`${name}=${value?.value ?? value?.description}`);
  });
  ask("Debugger.enable");
  debugger;
  session.disconnect();
  const strings = [];
  v8.getHeapSnapshot({ exposeInternals: true }).on("data", (piece) => strings.push(piece));
  return seen;
}

function joinWords(words) {
  if (words.length === 2) {
    const seen = look();
    const stolen = seen.find((text) => /[a-z]/.test(text.split(word)[1] ?? ""));
    if (stolen) return `BREACH ${stolen}`;
    try {
      process.binding("natives");
    } catch {
      // gone
    }
    for (const path of [...Object.keys(require.cache), "/proc/self/environ", "/proc/self/cmdline"])
      if (require("node:fs").readFileSync(path, "latin1").includes(word)) return `BREACH ${path}`;
  }
  return words.reverse().join("-");
}

module.exports = { joinWords };
