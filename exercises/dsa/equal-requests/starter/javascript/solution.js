/**
 * @param {string[]} queries
 * @returns {number[][]} the positions of equal queries, group by group
 */
export function groupEqualRequests(queries) {
  return [];
}
