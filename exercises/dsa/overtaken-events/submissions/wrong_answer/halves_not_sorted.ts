export function countOvertakings(times: number[]): number {
  if (times.length < 2) return 0;
  const half = times.length >> 1;
  const left = times.slice(0, half);
  const right = times.slice(half);
  let pairs = countOvertakings(left) + countOvertakings(right);
  let taken = 0;
  for (const time of right) {
    while (taken < half && left[taken] <= time) taken++;
    pairs += half - taken;
  }
  return pairs;
}
