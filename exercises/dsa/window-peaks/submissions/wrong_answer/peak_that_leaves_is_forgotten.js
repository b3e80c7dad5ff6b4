export function windowPeaks(requests, width) {
  if (requests.length < width) return [];
  let peak = Math.max(...requests.slice(0, width));
  const peaks = [peak];
  for (let minute = width; minute < requests.length; minute++) {
    if (requests[minute - width] === peak) peak = Math.max(...requests.slice(minute - 1, minute + 1));
    peak = Math.max(peak, requests[minute]);
    peaks.push(peak);
  }
  return peaks;
}
