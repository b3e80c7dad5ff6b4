export function groupEqualRequests(queries: string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [position, query] of queries.entries()) {
    const key = query.split("&").sort().join("&");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
