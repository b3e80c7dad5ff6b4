export function startOrder(services: number, needs: number[][]): number[] {
  const neededBy: number[][] = Array.from({ length: services }, () => []);
  const first = new Set(Array(services).keys());
  for (const [service, needed] of needs) {
    neededBy[needed].push(service);
    first.delete(service);
  }
  for (const started of first) {
    for (const service of neededBy[started]) first.add(service);
  }
  return first.size === services ? [...first] : [];
}
