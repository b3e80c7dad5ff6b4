type Way = { distance: number; place: number };

class Heap {
  #items: Way[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(item: Way): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (items[parent].distance <= item.distance) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
  }

  pop(): Way {
    const items = this.#items;
    const top = items[0];
    const item = items.pop()!;
    if (items.length === 0) return top;
    let at = 0;
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      if (child + 1 < items.length && items[child + 1].distance < items[child].distance) child++;
      if (items[child].distance >= item.distance) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = item;
    return top;
  }
}

export function shortestDistances(places: number, roads: number[][], start: number): bigint[] {
  const leaving = Array.from({ length: places }, (): { to: number; length: number }[] => []);
  for (const [from, to, length] of roads) leaving[from].push({ to, length });

  const distances = new Array<number>(places).fill(-1);
  const heap = new Heap();
  heap.push({ distance: 0, place: start });
  while (heap.size > 0) {
    const { distance, place } = heap.pop();
    if (distances[place] >= 0) continue;
    distances[place] = distance;
    for (const { to, length } of leaving[place]) {
      if (distances[to] < 0) heap.push({ distance: distance + length, place: to });
    }
  }
  return distances.map(BigInt);
}
