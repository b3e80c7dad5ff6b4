export function countOvertakings(times) {
  const sorted = [...times].sort();
  let pairs = 0;
  for (const time of times) {
    const at = sorted.indexOf(time);
    pairs += at;
    sorted.splice(at, 1);
  }
  return pairs;
}
