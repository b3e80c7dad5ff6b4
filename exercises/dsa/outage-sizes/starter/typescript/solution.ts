export function outageSizes(floor: string[]): number[] {
  return [];
}
