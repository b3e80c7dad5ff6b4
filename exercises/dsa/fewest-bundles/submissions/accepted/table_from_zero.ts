export function fewestBundles(sizes: number[], messages: number): number {
  const fewest: (number | undefined)[] = [0];
  for (let count = 1; count <= messages; count++) {
    const before = sizes.map((size) => fewest[count - size]).filter((bundles) => bundles !== undefined);
    fewest.push(before.length > 0 ? Math.min(...before) + 1 : undefined);
  }
  return fewest[messages] ?? -1;
}
