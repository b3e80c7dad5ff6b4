export function shortestDistances(places, roads, start) {
  const leaving = Array.from({ length: places }, () => []);
  for (const [from, to, length] of roads) leaving[from].push([to, length]);
  const distances = new Array(places).fill(Infinity);
  distances[start] = 0;
  const queue = [[0, start]];
  while (queue.length > 0) {
    queue.sort((a, b) => a[0] - b[0]);
    const [distance, place] = queue.shift();
    if (distance > distances[place]) continue;
    for (const [to, length] of leaving[place]) {
      if (distance + length < distances[to]) {
        distances[to] = distance + length;
        queue.push([distances[to], to]);
      }
    }
  }
  return distances.map((distance) => (distance === Infinity ? -1n : BigInt(distance)));
}
