export function busiestPaths(paths: string[], count: number): string[] {
  const requests = new Map<string, number>();
  for (const path of paths) requests.set(path, (requests.get(path) ?? 0) + 1);
  const texts = [...requests].map(([path, number]) => `${number} ${path}`).sort();
  const busiest = texts.map((text) => text.split(" ")).sort(([a], [b]) => (a > b ? -1 : a < b ? 1 : 0));
  return busiest.slice(0, count).map(([, path]) => path);
}
