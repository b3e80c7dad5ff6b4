export function largest(values) {
  return Math.max(...values);
}
