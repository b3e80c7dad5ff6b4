export function busiestPaths(paths, count) {
  const requests = new Map();
  for (const path of paths) requests.set(path, (requests.get(path) ?? 0) + 1);
  return [...requests]
    .sort(([path, number], [other, otherNumber]) => otherNumber - number || (path < other ? -1 : 1))
    .slice(0, count)
    .map(([path]) => path);
}
