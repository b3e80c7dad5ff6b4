export function largest(values: number[]): number {
  return Math.max(...values);
}
