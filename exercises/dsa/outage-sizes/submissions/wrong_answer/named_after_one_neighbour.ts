export function outageSizes(floor: string[]): number[] {
  const sizes: number[] = [];
  const outage = floor.map((racks) => new Array<number>(racks.length));
  floor.forEach((racks, row) => {
    [...racks].forEach((rack, column) => {
      if (rack !== "#") return;
      const known = outage[row - 1]?.[column] ?? outage[row][column - 1] ?? sizes.length;
      outage[row][column] = known;
      sizes[known] = (sizes[known] ?? 0) + 1;
    });
  });
  return sizes.sort((a, b) => b - a);
}
