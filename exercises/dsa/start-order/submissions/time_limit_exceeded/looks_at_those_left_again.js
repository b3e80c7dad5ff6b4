export function startOrder(services, needs) {
  const needed = Array.from({ length: services }, () => []);
  for (const [service, other] of needs) needed[service].push(other);
  const started = new Set();
  let left = [...needed.keys()];
  while (left.length > 0) {
    const ready = left.filter((service) => needed[service].every((other) => started.has(other)));
    if (ready.length === 0) return [];
    for (const service of ready) started.add(service);
    left = left.filter((service) => !started.has(service));
  }
  return [...started];
}
