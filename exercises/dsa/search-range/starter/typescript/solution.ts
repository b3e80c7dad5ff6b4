/** Returns for each range [low, high] how many values lie in it. */
export function countBetween(values: number[], ranges: number[][]): number[] {
  return [];
}
