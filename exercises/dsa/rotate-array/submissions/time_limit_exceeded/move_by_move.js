export function applyRotations(items, moves) {
  for (const move of moves) {
    const cut = items.length - (((move % items.length) + items.length) % items.length);
    items = items.slice(cut).concat(items.slice(0, cut));
  }
  return items;
}
