export function trafficOfPeriods(traffic: number[], periods: number[][]): (number | bigint)[] {
  return [];
}
