/** Racks by their numbers, each with one of the same outage; the last one in such a chain stands for the outage. */
class Outages {
  private readonly next: Int32Array;

  constructor(racks: number) {
    this.next = Int32Array.from({ length: racks }, (_, rack) => rack);
  }

  of(rack: number): number {
    while (this.next[rack] !== rack) {
      this.next[rack] = this.next[this.next[rack]];
      rack = this.next[rack];
    }
    return rack;
  }

  unite(rack: number, other: number): void {
    this.next[this.of(rack)] = this.of(other);
  }
}

export function outageSizes(floor: string[]): number[] {
  const width = floor[0]?.length ?? 0;
  const outages = new Outages(floor.length * width);
  const down: number[] = [];
  floor.forEach((racks, row) => {
    for (let column = 0; column < width; column++) {
      if (racks[column] !== "#") continue;
      const rack = row * width + column;
      down.push(rack);
      if (column > 0 && racks[column - 1] === "#") outages.unite(rack, rack - 1);
      if (row > 0 && floor[row - 1][column] === "#") outages.unite(rack, rack - width);
    }
  });

  const sizes = new Map<number, number>();
  for (const rack of down) sizes.set(outages.of(rack), (sizes.get(outages.of(rack)) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}
