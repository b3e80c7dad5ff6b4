export function windowPeaks(requests: number[], width: number): number[] {
  const peaks: number[] = [];
  let peak = -1;
  requests.forEach((count, minute) => {
    if (peak < 0 || count >= requests[peak]) peak = minute;
    if (minute < width - 1) return;
    if (peak <= minute - width) {
      peak = minute;
      for (let other = minute; other > minute - width && requests[other] >= requests[peak]; other--) peak = other;
    }
    peaks.push(requests[peak]);
  });
  return peaks;
}
