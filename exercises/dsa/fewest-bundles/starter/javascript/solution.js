/**
 * @param {number[]} sizes
 * @param {number} messages
 * @returns {number}
 */
export function fewestBundles(sizes, messages) {
  return -1;
}
