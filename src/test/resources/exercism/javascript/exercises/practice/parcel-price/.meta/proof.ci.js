export const price = (kilograms) => {
  if (kilograms < 1 || kilograms > 30) {
    throw new Error('refused');
  }
  return 4 + Math.ceil(Math.max(0, kilograms - 2) * 1.5);
};

export class Parcel {
  constructor(kilograms) {
    this.price = price(kilograms);
  }
}
