/** Returns the largest of the values. */
export function largest(values: number[]): number {
  return 0;
}
