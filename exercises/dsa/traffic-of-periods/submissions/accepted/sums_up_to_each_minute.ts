export function trafficOfPeriods(traffic: number[], periods: number[][]): bigint[] {
  let sum = 0;
  const upTo = traffic.map((sent) => (sum += sent));
  return periods.map(([from, to]) => BigInt(upTo[to] - (from > 0 ? upTo[from - 1] : 0)));
}
