export function windowPeaks(requests: number[], width: number): number[] {
  const wide = Math.min(width, requests.length);
  return requests.slice(0, requests.length - wide + 1).map((_, start) => Math.max(...requests.slice(start, start + wide)));
}
