export function fewestBundles(sizes: number[], messages: number): number {
  return -1;
}
