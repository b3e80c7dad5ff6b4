export function longestWait(requests: number[]): number[] {
  return [];
}
