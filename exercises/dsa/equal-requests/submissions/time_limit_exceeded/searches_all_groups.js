export function groupEqualRequests(queries) {
  const groups = [];
  queries.forEach((query, position) => {
    const key = query.split("&").sort();
    const equal = (other) => other.length === key.length && other.every((parameter, i) => parameter === key[i]);
    const group = groups.find((candidate) => equal(candidate.key));
    if (group) group.positions.push(position);
    else groups.push({ key, positions: [position] });
  });
  return groups.map(({ positions }) => positions).filter((positions) => positions.length > 1);
}
