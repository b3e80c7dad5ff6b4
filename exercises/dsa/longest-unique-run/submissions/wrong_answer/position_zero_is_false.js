export function longestUniqueRun(log) {
  const lastSeen = {};
  let start = 0;
  let longest = 0;
  for (let position = 0; position < log.length; position++) {
    const server = log[position];
    if (lastSeen[server] && lastSeen[server] >= start) start = lastSeen[server] + 1;
    lastSeen[server] = position;
    longest = Math.max(longest, position - start + 1);
  }
  return longest;
}
