/** Errors are RangeErrors; level is a property. */
export class WaterTank {
  level = 0;

  constructor(capacity: number) {}

  fill(litres: number): number {
    return 0;
  }

  drain(litres: number): void {}
}
