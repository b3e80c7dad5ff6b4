/**
 * @param {string[]} floor its rows, of "#" and "."
 * @returns {number[]}
 */
export function outageSizes(floor) {
  return [];
}
