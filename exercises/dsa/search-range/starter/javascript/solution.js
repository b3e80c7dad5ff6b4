/**
 * @param {number[]} values
 * @param {number[][]} ranges [low, high] each
 * @returns {number[]}
 */
export function countBetween(values, ranges) {
  return [];
}
