export function fewestBundles(sizes: number[], messages: number): number {
  const fewest: number[] = new Array(messages + 1).fill(0);
  for (let count = 1; count <= messages; count++) {
    for (const size of sizes) {
      if (size > count) continue;
      const bundles = fewest[count - size] + 1;
      if (fewest[count] === 0 || bundles < fewest[count]) fewest[count] = bundles;
    }
  }
  return fewest[messages] || (messages > 0 ? -1 : 0);
}
