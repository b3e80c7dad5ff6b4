export function trafficOfPeriods(traffic: number[], periods: number[][]): number[] {
  return periods.map(([from, to]) => traffic.slice(from, to + 1).reduce((sum, sent) => sum + sent, 0));
}
