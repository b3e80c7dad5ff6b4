export function windowPeaks(requests: number[], width: number): number[] {
  return [];
}
