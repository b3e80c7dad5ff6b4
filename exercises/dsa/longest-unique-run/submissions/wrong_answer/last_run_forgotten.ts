export function longestUniqueRun(log: string): number {
  let run = "";
  let longest = 0;
  for (const server of log) {
    const repeat = run.indexOf(server);
    if (repeat >= 0) {
      longest = Math.max(longest, run.length);
      run = run.slice(repeat + 1);
    }
    run += server;
  }
  return longest;
}
