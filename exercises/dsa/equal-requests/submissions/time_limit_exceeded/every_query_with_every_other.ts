const key = (query: string) => query.split("&").sort().join("&");

export function groupEqualRequests(queries: string[]): number[][] {
  const done = new Set<number>();
  const groups: number[][] = [];
  for (let first = 0; first < queries.length; first++) {
    if (done.has(first)) continue;
    const group = [first];
    for (let second = first + 1; second < queries.length; second++) {
      if (key(queries[first]) === key(queries[second])) group.push(second);
    }
    group.forEach((position) => done.add(position));
    if (group.length > 1) groups.push(group);
  }
  return groups;
}
