export function startOrder(services: number, needs: number[][]): number[] {
  const needed: number[][] = Array.from({ length: services }, () => []);
  for (const [service, other] of needs) needed[service].push(other);

  const visiting = new Array(services).fill(false);
  const placed = new Array(services).fill(false);
  const order: number[] = [];
  for (let first = 0; first < services; first++) {
    const stack = [first];
    while (stack.length > 0) {
      const service = stack.at(-1)!;
      if (placed[service]) {
        stack.pop();
      } else if (needed[service].length > 0) {
        visiting[service] = true;
        const other = needed[service].pop()!;
        if (placed[other]) continue;
        if (visiting[other]) return [];
        stack.push(other);
      } else {
        placed[service] = true;
        order.push(service);
        stack.pop();
      }
    }
  }
  return order;
}
