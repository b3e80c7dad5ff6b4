export function fewestBundles(sizes, messages) {
  const fewest = [0];
  for (let count = 1; count <= messages; count++) {
    fewest[count] = Math.min(...sizes.map((size) => (size <= count ? fewest[count - size] + 1 : Infinity)));
  }
  return fewest[messages];
}
