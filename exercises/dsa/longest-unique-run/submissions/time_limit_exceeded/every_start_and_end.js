export function longestUniqueRun(log) {
  let longest = 0;
  for (let start = 0; start < log.length; start++) {
    for (let end = start + 1; end <= log.length; end++) {
      const run = log.slice(start, end);
      if (new Set(run).size === run.length) longest = Math.max(longest, run.length);
    }
  }
  return longest;
}
