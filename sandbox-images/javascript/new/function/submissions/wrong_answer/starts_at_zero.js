export function largest(values) {
  return values.reduce((best, value) => Math.max(best, value), 0);
}
