/** Returns the items in their order after all moves. */
export function applyRotations(items: number[], moves: number[]): number[] {
  return items;
}
