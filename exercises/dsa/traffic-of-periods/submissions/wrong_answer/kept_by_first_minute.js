export function trafficOfPeriods(traffic, periods) {
  let sum = 0;
  const before = [0, ...traffic.map((sent) => (sum += sent))];
  const known = new Map();
  return periods.map(([from, to]) => {
    if (!known.has(from)) known.set(from, before[to + 1] - before[from]);
    return known.get(from);
  });
}
