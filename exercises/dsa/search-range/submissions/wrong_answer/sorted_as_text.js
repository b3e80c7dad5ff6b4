function below(sorted, limit) {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function countBetween(values, ranges) {
  values.sort();
  return ranges.map(([low, high]) => Math.max(0, below(values, high + 1) - below(values, low)));
}
