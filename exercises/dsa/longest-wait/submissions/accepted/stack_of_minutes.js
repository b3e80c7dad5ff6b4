export function longestWait(requests) {
  let longest = [];
  let length = 0;
  const waiting = [];
  requests.forEach((count, now) => {
    while (waiting.length > 0 && requests[waiting.at(-1)] < count) {
      const then = waiting.pop();
      if (now - then > length) {
        length = now - then;
        longest = [then, now];
      }
    }
    waiting.push(now);
  });
  return longest;
}
