export function groupEqualRequests(queries: string[]): number[][] {
  const groups: Record<string, number[]> = {};
  queries.forEach((query, position) => {
    const key = query.split("&").sort().join("&");
    (groups[key] ??= []).push(position);
  });
  return Object.values(groups);
}
