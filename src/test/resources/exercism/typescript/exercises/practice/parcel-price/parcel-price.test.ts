import { describe, expect, it, xit } from '@jest/globals';
import { Parcel, price } from './parcel-price.ts';

describe('Parcel price', () => {
  it('lightest', () => {
    expect(price(1)).toBe(4);
  });

  describe('by the kilogram', () => {
    xit('half coins are rounded up', () => {
      expect(price(3)).toBe(6);
      expect(price(4)).toBe(7);
    });

    xit("a parcel's own price", () => {
      expect(new Parcel(5).price).toEqual(9);
    });
  });

  xit('too heavy', () => {
    expect(() => price(31)).toThrow(new Error('refused'));
  });

  it.skip('is not asked for', () => {
    expect(price(100)).toBe(0);
  });
});
