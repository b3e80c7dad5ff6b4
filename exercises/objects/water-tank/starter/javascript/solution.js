/** Errors are RangeErrors; level is a property. */
export class WaterTank {
  level = 0;

  constructor(capacity) {}

  fill(litres) {
    return 0;
  }

  drain(litres) {}
}
