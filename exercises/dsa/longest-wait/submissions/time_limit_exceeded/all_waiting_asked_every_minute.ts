export function longestWait(requests: number[]): number[] {
  let [from, to] = [0, 0];
  let waiting: number[] = [];
  requests.forEach((count, now) => {
    for (const then of waiting) {
      if (requests[then] < count && now - then > to - from) [from, to] = [then, now];
    }
    waiting = waiting.filter((then) => requests[then] >= count);
    waiting.push(now);
  });
  return from < to ? [from, to] : [];
}
