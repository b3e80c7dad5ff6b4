/** Returns the positions of the two numbers that add up to target. */
export function twoSum(nums: number[], target: number): number[] {
  return [];
}
