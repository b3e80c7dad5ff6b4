/**
 * @param {string[]} paths
 * @param {number} count
 * @returns {string[]}
 */
export function busiestPaths(paths, count) {
  return [];
}
