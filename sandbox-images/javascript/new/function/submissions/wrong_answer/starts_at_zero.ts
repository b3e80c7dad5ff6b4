export function largest(values: number[]): number {
  return values.reduce((best: number, value: number) => Math.max(best, value), 0);
}
