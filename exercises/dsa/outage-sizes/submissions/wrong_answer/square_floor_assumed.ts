export function outageSizes(floor: string[]): number[] {
  const size = floor.length;
  const visited = new Set<number>();

  function visit(row: number, column: number): number {
    if (row < 0 || row >= size || column < 0 || column >= size) return 0;
    if (floor[row][column] !== "#" || visited.has(row * size + column)) return 0;
    visited.add(row * size + column);
    return 1 + visit(row - 1, column) + visit(row + 1, column) + visit(row, column - 1) + visit(row, column + 1);
  }

  const sizes: number[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const racks = visit(row, column);
      if (racks > 0) sizes.push(racks);
    }
  }
  return sizes.sort((a, b) => b - a);
}
