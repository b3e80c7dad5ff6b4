export function price(kilograms: number): number {
  if (kilograms < 1 || kilograms > 30) {
    throw new Error('refused');
  }
  return 4 + Math.ceil(Math.max(0, kilograms - 2) * 1.5);
}

export class Parcel {
  readonly price: number;

  constructor(kilograms: number) {
    this.price = price(kilograms);
  }
}
