export function busiestPaths(paths: string[], count: number): string[] {
  const requests = (path: string) => paths.filter((other) => other === path).length;
  return [...new Set(paths)]
    .map((path) => ({ path, requests: requests(path) }))
    .sort((a, b) => b.requests - a.requests || (a.path < b.path ? -1 : 1))
    .slice(0, count)
    .map(({ path }) => path);
}
