/**
 * @param {number[]} requests
 * @param {number} width
 * @returns {number[]}
 */
export function windowPeaks(requests, width) {
  return [];
}
