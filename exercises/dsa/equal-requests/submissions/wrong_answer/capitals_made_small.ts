export function groupEqualRequests(queries: string[]): number[][] {
  const groups = new Map<string, number[]>();
  queries.forEach((query, position) => {
    const key = query.toLowerCase().split("&").sort().join("&");
    groups.set(key, groups.get(key) ?? []);
    groups.get(key)!.push(position);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
