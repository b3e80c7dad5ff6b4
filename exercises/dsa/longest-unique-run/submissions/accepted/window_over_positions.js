export function longestUniqueRun(log) {
  const lastSeen = new Map();
  let start = 0;
  let longest = 0;
  for (let position = 0; position < log.length; position++) {
    const server = log[position];
    start = Math.max(start, (lastSeen.get(server) ?? -1) + 1);
    lastSeen.set(server, position);
    longest = Math.max(longest, position - start + 1);
  }
  return longest;
}
