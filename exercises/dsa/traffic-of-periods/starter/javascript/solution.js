/**
 * @param {number[]} traffic
 * @param {number[][]} periods
 * @returns {(number | bigint)[]}
 */
export function trafficOfPeriods(traffic, periods) {
  return [];
}
