export function shortestDistances(places, roads, start) {
  const distances = new Array(places).fill(Infinity);
  distances[start] = 0;
  for (let better = true; better; ) {
    better = false;
    for (const [from, to, length] of roads) {
      if (distances[from] + length < distances[to]) {
        distances[to] = distances[from] + length;
        better = true;
      }
    }
  }
  return distances.map(BigInt);
}
