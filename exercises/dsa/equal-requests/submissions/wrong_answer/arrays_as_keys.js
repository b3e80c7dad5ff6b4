export function groupEqualRequests(queries) {
  const groups = new Map();
  queries.forEach((query, position) => {
    const key = query.split("&").sort();
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(position);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
