export function startOrder(services, needs) {
  const missing = new Array(services).fill(0);
  const neededBy = Array.from({ length: services }, () => []);
  for (const [service, needed] of needs) {
    missing[service]++;
    neededBy[needed].push(service);
  }
  const ready = [...missing.keys()].filter((service) => missing[service] === 0);
  const order = [];
  while (ready.length > 0) {
    const started = ready.pop();
    order.push(started);
    for (const service of neededBy[started]) {
      if (--missing[service] === 0) ready.push(service);
    }
  }
  return order.length === services ? order : [];
}
