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
  const sorted = Int32Array.from(values).sort();
  return ranges.map(([low, high]) => Math.max(0, below(sorted, high + 1) - below(sorted, low)));
}
