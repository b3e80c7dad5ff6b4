export function startOrder(services, needs) {
  const needed = Array.from({ length: services }, () => new Set());
  for (const [service, other] of needs) {
    if (service !== other) needed[service].add(other);
  }
  const order = new Set();
  const open = new Set();
  const place = (service) => {
    if (order.has(service)) return true;
    if (open.has(service)) return false;
    open.add(service);
    const placed = [...needed[service]].every(place);
    order.add(service);
    return placed;
  };
  return needed.every((_, service) => place(service)) ? [...order] : [];
}
