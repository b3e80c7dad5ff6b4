export function shortestDistances(places, roads, start) {
  const leaving = Array.from({ length: places }, () => new Map());
  for (const [from, to, length] of roads) {
    leaving[from].set(to, Math.min(leaving[from].get(to) || Infinity, length || Infinity));
  }
  const distances = new Array(places).fill(Infinity);
  distances[start] = 0;
  const open = new Set([start]);
  for (const place of open) {
    open.delete(place);
    for (const [to, length] of leaving[place]) {
      if (distances[place] + length < distances[to]) {
        distances[to] = distances[place] + length;
        open.add(to);
      }
    }
  }
  return distances.map((distance) => (distance === Infinity ? -1n : BigInt(distance)));
}
