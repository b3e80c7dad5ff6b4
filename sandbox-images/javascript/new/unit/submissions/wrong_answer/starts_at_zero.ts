export function largest(values: number[]): number {
  if (values.length === 0) throw new RangeError("there are no values");
  return values.reduce((best, value) => (value > best ? value : best), 0);
}
