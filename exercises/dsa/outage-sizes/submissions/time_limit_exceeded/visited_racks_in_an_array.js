export function outageSizes(floor) {
  const visited = [];

  function visit(row, column) {
    const name = `${row} ${column}`;
    if (floor[row]?.[column] !== "#" || visited.includes(name)) return 0;
    visited.push(name);
    return 1 + visit(row - 1, column) + visit(row + 1, column) + visit(row, column - 1) + visit(row, column + 1);
  }

  const sizes = floor.flatMap((racks, row) => [...racks].map((_, column) => visit(row, column)));
  return sizes.filter((size) => size > 0).sort((a, b) => b - a);
}
