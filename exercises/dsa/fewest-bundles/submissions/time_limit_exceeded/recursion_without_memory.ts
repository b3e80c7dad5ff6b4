export function fewestBundles(sizes: number[], messages: number): number {
  function fewest(left: number): number {
    if (left === 0) return 0;
    return sizes.filter((size) => size <= left).reduce((best, size) => Math.min(best, fewest(left - size) + 1), Infinity);
  }
  const answer = fewest(messages);
  return Number.isFinite(answer) ? answer : -1;
}
