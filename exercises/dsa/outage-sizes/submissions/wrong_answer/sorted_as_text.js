export function outageSizes(floor) {
  const racks = floor.map((row) => [...row]);

  function visit(row, column) {
    if (racks[row]?.[column] !== "#") return 0;
    racks[row][column] = ".";
    return 1 + visit(row - 1, column) + visit(row + 1, column) + visit(row, column - 1) + visit(row, column + 1);
  }

  const sizes = racks.flatMap((row, y) => row.map((_, x) => visit(y, x)));
  return sizes.filter((size) => size > 0).sort().reverse();
}
