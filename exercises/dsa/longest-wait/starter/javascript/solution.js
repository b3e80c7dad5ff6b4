/**
 * @param {number[]} requests
 * @returns {number[]} [from, to], or nothing
 */
export function longestWait(requests) {
  return [];
}
