export function startOrder(services, needs) {
  const missing = new Array(services).fill(0);
  const neededBy = Array.from({ length: services }, () => []);
  for (const [service, needed] of needs) {
    missing[service]++;
    neededBy[needed].push(service);
  }
  const order = [...missing.keys()].filter((service) => missing[service] === 0);
  for (const started of order) {
    for (const service of neededBy[started]) {
      if (--missing[service] === 0) order.push(service);
    }
  }
  return order;
}
