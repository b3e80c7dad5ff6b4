/**
 * @param {string} log
 * @returns {number}
 */
export function longestUniqueRun(log) {
  return 0;
}
