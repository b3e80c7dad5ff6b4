export function outageSizes(floor: string[]): number[] {
  const names = floor.map((racks, row) => [...racks].map((rack, column) => (rack === "#" ? row * racks.length + column : -1)));

  function rename(from: number, to: number): void {
    for (const row of names) {
      for (const [column, name] of row.entries()) {
        if (name === from) row[column] = to;
      }
    }
  }

  names.forEach((row, y) => {
    row.forEach((name, x) => {
      if (name < 0) return;
      for (const near of [row[x - 1] ?? -1, names[y - 1]?.[x] ?? -1]) {
        if (near >= 0 && near !== row[x]) rename(row[x], near);
      }
    });
  });
  const sizes = new Map<number, number>();
  for (const name of names.flat()) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  sizes.delete(-1);
  return [...sizes.values()].sort((a, b) => b - a);
}
