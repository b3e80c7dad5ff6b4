export function windowPeaks(requests, width) {
  const peaks = [];
  for (let start = 0; start + width <= requests.length; start++) {
    const peak = Math.max(...requests.slice(start, start + width));
    if (peak) peaks.push(peak);
  }
  return peaks;
}
