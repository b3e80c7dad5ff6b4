export function trafficOfPeriods(traffic, periods) {
  const before = new Float64Array(traffic.length + 1);
  traffic.forEach((sent, minute) => (before[minute + 1] = before[minute] + sent));
  return periods.map(([from, to]) => before[to + 1] - before[from]);
}
