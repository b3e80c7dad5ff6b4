export function startOrder(services: number, needs: number[][]): number[] {
  const needed: number[][] = Array.from({ length: services }, () => []);
  for (const [service, other] of needs) needed[service].push(other);
  const order = new Set<number>();
  const open = new Set<number>();

  const place = (service: number): boolean => {
    if (open.has(service)) return false;
    open.add(service);
    const possible = needed[service].every(place);
    open.delete(service);
    order.add(service);
    return possible;
  };
  return needed.every((_, service) => order.has(service) || place(service)) ? [...order] : [];
}
