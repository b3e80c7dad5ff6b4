export function windowPeaks(requests, width) {
  return requests.slice(width - 1).map((_, start) => requests.slice(start, start + width).sort().at(-1));
}
