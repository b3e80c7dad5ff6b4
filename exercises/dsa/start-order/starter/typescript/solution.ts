export function startOrder(services: number, needs: number[][]): number[] {
  return [];
}
