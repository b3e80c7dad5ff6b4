/**
 * Returns the largest of the values.
 *
 * @param {number[]} values
 * @returns {number}
 */
export function largest(values) {
  return 0;
}
