export function windowPeaks(requests, width) {
  const queue = new Int32Array(requests.length);
  let [front, end] = [0, 0];
  const peaks = [];
  for (let minute = 0; minute < requests.length; minute++) {
    while (end > front && requests[queue[end - 1]] <= requests[minute]) end--;
    queue[end++] = minute;
    if (queue[front] === minute - width) front++;
    if (minute >= width - 1) peaks.push(requests[queue[front]]);
  }
  return peaks;
}
