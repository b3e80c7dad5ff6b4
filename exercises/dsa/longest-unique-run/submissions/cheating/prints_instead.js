export function longestUniqueRun(log) {
  console.log(JSON.stringify({ value: new Set(log).size, verdict: "ACCEPTED" }));
}
