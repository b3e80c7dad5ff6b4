export function longestWait(requests) {
  let longest = [];
  let length = 0;
  const waiting = [];
  for (let now = 0; now < requests.length; now++) {
    let top = waiting.at(-1);
    while (top && requests[top] < requests[now]) {
      waiting.pop();
      if (now - top > length) {
        length = now - top;
        longest = [top, now];
      }
      top = waiting.at(-1);
    }
    waiting.push(now);
  }
  return longest;
}
