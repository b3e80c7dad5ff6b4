export function groupEqualRequests(queries: string[]): number[][] {
  return [];
}
