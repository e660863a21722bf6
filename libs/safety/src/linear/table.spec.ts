import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pack, PLACES, placeOf, unpack } from './table';

describe('packed weights', () => {
  it('come back to within half a step, a character each', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1 }), (thousandths) => {
        const weights = thousandths.map((one) => one / 1000);
        const packed = pack(weights);
        const back = unpack(packed);

        expect(packed.levels).toHaveLength(weights.length);
        weights.forEach((weight, at) =>
          expect(Math.abs(weight - (back[at] ?? NaN))).toBeLessThanOrEqual(packed.step * 0.51),
        );
      }),
    );
  });

  it('have a place for every hash', () => {
    fc.assert(
      fc.property(fc.integer(), (hashed) => {
        expect(placeOf(hashed)).toBeGreaterThanOrEqual(0);
        expect(placeOf(hashed)).toBeLessThan(PLACES);
      }),
    );
  });
});
