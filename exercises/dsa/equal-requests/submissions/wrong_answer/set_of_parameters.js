export function groupEqualRequests(queries) {
  const groups = new Map();
  queries.forEach((query, position) => {
    const key = [...new Set(query.split("&"))].sort().join("&");
    groups.set(key, [...(groups.get(key) ?? []), position]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
