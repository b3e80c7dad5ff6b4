export class WaterTank {
  level = 0;
  #capacity: number;

  constructor(capacity: number) {
    if (capacity <= 0) throw new RangeError("a tank needs room");
    this.#capacity = capacity;
  }

  fill(litres: number): number {
    const over = Math.max(0, this.level + litres - this.#capacity);
    this.level += litres - over;
    return over;
  }

  drain(litres: number): void {

    this.level -= litres;
  }
}
