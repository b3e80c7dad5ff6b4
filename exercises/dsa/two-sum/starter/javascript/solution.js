/**
 * Returns the positions of the two numbers that add up to target.
 *
 * @param {number[]} nums
 * @param {number} target
 * @returns {number[]}
 */
export function twoSum(nums, target) {
  return [];
}
