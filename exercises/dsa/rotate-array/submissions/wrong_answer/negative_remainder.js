export function applyRotations(items, moves) {
  const total = moves.reduce((sum, move) => sum + move, 0);
  const cut = items.length - (total % items.length);
  return items.slice(cut).concat(items.slice(0, cut));
}
