export function busiestPaths(paths: string[], count: number): string[] {
  return [];
}
