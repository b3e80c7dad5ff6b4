export function windowPeaks(requests: number[], width: number): number[] {
  const peaks: number[] = [];
  let peak = -1;
  for (let start = 0; start + width <= requests.length; start++) {
    const last = start + width - 1;
    if (peak < start) {
      peak = start;
      for (let minute = start; minute <= last; minute++) if (requests[minute] > requests[peak]) peak = minute;
    } else if (requests[last] > requests[peak]) {
      peak = last;
    }
    peaks.push(requests[peak]);
  }
  return peaks;
}
