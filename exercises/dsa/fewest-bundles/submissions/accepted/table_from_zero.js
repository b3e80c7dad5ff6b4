export function fewestBundles(sizes, messages) {
  const fewest = new Array(messages + 1).fill(Infinity);
  fewest[0] = 0;
  for (const size of sizes) {
    for (let count = size; count <= messages; count++) {
      fewest[count] = Math.min(fewest[count], fewest[count - size] + 1);
    }
  }
  return Number.isFinite(fewest[messages]) ? fewest[messages] : -1;
}
