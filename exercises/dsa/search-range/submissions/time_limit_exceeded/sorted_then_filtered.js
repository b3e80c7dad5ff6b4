export function countBetween(values, ranges) {
  values.sort((a, b) => a - b);
  return ranges.map(([low, high]) => values.filter((value) => low <= value && value <= high).length);
}
