export function longestUniqueRun(log: string): number {
  let longest = 0;
  for (let start = 0; start < log.length; start++) {
    const seen = new Set<string>();
    for (let end = start; end < log.length; end++) {
      seen.add(log[end]);
      if (seen.size === end - start + 1) longest = Math.max(longest, seen.size);
    }
  }
  return longest;
}
