/**
 * Returns the items in their order after all moves.
 *
 * @param {number[]} items
 * @param {number[]} moves
 * @returns {number[]}
 */
export function applyRotations(items, moves) {
  return items;
}
