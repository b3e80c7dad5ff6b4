export function twoSum(nums: number[], target: number): number[] {
  const positions = new Map<number, number>();
  for (const [position, number] of nums.entries()) {
    const partner = positions.get(target - number);
    if (partner !== undefined) {
      return [partner, position];
    }
    positions.set(number, position);
  }
  throw new Error("no pair adds up to the target");
}
