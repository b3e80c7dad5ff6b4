export function largest(values) {
  let best = values[0];
  for (let i = 0; i < values.length - 1; i++) {
    best = Math.max(best, values[i]);
  }
  return best;
}
