export function longestUniqueRun(log: string): number {
  const window = new Set<string>();
  let start = 0;
  let longest = 0;
  for (const server of log) {
    while (window.has(server)) window.delete(log[start++]);
    window.add(server);
    longest = Math.max(longest, window.size);
  }
  return longest;
}
