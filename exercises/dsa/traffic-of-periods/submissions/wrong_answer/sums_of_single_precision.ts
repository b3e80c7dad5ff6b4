export function trafficOfPeriods(traffic: number[], periods: number[][]): number[] {
  const before = new Float32Array(traffic.length + 1);
  for (let minute = 0; minute < traffic.length; minute++) before[minute + 1] = before[minute] + traffic[minute];
  return periods.map(([from, to]) => before[to + 1] - before[from]);
}
