export function startOrder(services, needs) {
  return Array.from({ length: services }, (_, service) => service);
}
