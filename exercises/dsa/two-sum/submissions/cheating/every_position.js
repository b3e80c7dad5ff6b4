export function twoSum(nums) {
  return [...nums.keys()];
}
