/** Returns how far each place is from start; each road is [from, to, length]. */
export function shortestDistances(places: number, roads: number[][], start: number): bigint[] {
  return [];
}
