export function longestUniqueRun(log: string): number {
  return 0;
}
