export function busiestPaths(paths, count) {
  const requests = {};
  for (const path of paths) requests[path] = (requests[path] || 0) + 1;
  return Object.keys(requests)
    .sort((a, b) => requests[b] - requests[a] || (a < b ? -1 : 1))
    .slice(0, count);
}
