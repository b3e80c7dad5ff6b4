/**
 * @param {number} services
 * @param {number[][]} needs
 * @returns {number[]}
 */
export function startOrder(services, needs) {
  return [];
}
