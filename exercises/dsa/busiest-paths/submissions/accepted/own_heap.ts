type Entry = { path: string; requests: number };

const before = (a: Entry, b: Entry) => a.requests > b.requests || (a.requests === b.requests && a.path < b.path);

/** Moves an entry down to where nothing below it comes before it. */
function sink(heap: Entry[], place: number): void {
  for (;;) {
    let first = place;
    for (const child of [2 * place + 1, 2 * place + 2]) {
      if (child < heap.length && before(heap[child], heap[first])) first = child;
    }
    if (first === place) return;
    [heap[place], heap[first]] = [heap[first], heap[place]];
    place = first;
  }
}

export function busiestPaths(paths: string[], count: number): string[] {
  const counted = new Map<string, number>();
  for (const path of paths) counted.set(path, (counted.get(path) ?? 0) + 1);

  const heap = [...counted].map(([path, requests]) => ({ path, requests }));
  for (let place = heap.length >> 1; place >= 0; place--) sink(heap, place);

  const busiest: string[] = [];
  while (busiest.length < count && heap.length > 0) {
    busiest.push(heap[0].path);
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      sink(heap, 0);
    }
  }
  return busiest;
}
