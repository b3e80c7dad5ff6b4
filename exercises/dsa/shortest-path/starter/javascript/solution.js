/**
 * @param {number} places
 * @param {number[][]} roads [from, to, length] each
 * @param {number} start
 * @returns {bigint[]}
 */
export function shortestDistances(places, roads, start) {
  return [];
}
