export function groupEqualRequests(queries) {
  const positions = queries.map((_, position) => position);
  const groups = Map.groupBy(positions, (position) => queries[position].split("&").sort().join("&"));
  return [...groups.values()].filter((group) => group.length > 1);
}
