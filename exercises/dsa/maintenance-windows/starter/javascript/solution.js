/**
 * @param {number[][]} windows [from, to] each
 * @returns {number[][]}
 */
export function uniteWindows(windows) {
  return [];
}
