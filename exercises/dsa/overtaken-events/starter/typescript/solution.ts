export function countOvertakings(times: number[]): number | bigint {
  return 0;
}
