export function uniteWindows(windows: number[][]): number[][] {
  return [];
}
