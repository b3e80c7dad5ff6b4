function below(sorted: Int32Array, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function countBetween(values: number[], ranges: number[][]): number[] {
  const sorted = Int32Array.from(values).sort();
  return ranges.map(([low, high]) => Math.max(0, below(sorted, high + 1) - below(sorted, low)));
}
