export function windowPeaks(requests: number[], width: number): number[] {
  const queue: number[] = [];
  let front = 0;
  const peaks: number[] = [];
  requests.forEach((count, minute) => {
    while (queue.length > front && queue.at(-1)! < count) queue.pop();
    queue.push(count);
    if (minute >= width && queue[front] === requests[minute - width]) front++;
    if (minute >= width - 1) peaks.push(queue[front]);
  });
  return peaks;
}
