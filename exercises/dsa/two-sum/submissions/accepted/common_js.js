module.exports.twoSum = (nums, target) => {
  const positions = new Map(nums.map((number, position) => [number, position]));
  const first = nums.findIndex((number, position) => {
    const partner = positions.get(target - number);
    return partner !== undefined && partner !== position;
  });
  return [first, positions.get(target - nums[first])];
};
