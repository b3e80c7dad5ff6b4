export function longestWait(requests: number[]): number[] {
  let [from, to] = [0, 0];
  const waiting: number[] = [];
  requests.forEach((count, now) => {
    while (waiting.length > 0 && requests[waiting.at(-1)!] < count) {
      const then = waiting.pop()!;
      if (now - then > to - from) [from, to] = [then, now];
    }
    waiting.push(now);
  });
  return [from, to];
}
