export function applyRotations(items, moves) {
  const count = items.length;
  const rotated = new Array(count);
  let first = 0;
  for (const move of moves) {
    first = (first + move) % count;
  }
  items.forEach((item, place) => {
    rotated[(((place + first) % count) + count) % count] = item;
  });
  return rotated;
}
