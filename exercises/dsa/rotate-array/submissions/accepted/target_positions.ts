export function applyRotations(items: number[], moves: number[]): number[] {
  const count = items.length;
  const rotated = new Array<number>(count);
  let first = 0;
  for (const move of moves) {
    first = (first + move) % count;
  }
  items.forEach((item, place) => {
    rotated[(((place + first) % count) + count) % count] = item;
  });
  return rotated;
}
