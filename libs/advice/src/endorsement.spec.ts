import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endorsement, LEAST_ENDORSEMENT, MOST_ENDORSEMENT, typicalRates, type Signals } from './endorsement';

const unknown: Signals = { seen: 0, opened: 0, helpful: 0, linkedBy: 0 };
const usual = { opened: 0.1, helpful: 0.05 };

const count = fc.nat({ max: 100_000 });
const signals = fc.record({
  seen: fc.double({ min: 0, max: 1e6, noNaN: true }),
  opened: count,
  helpful: count,
  linkedBy: fc.nat({ max: 500 }),
});
const rates = fc.record({
  opened: fc.double({ min: 0, max: 2, noNaN: true }),
  helpful: fc.double({ min: 0, max: 2, noNaN: true }),
});

describe('what members did with an article', () => {
  it('changes nothing as long as nobody knows it', () => {
    fc.assert(fc.property(rates, (typical) => expect(endorsement(unknown, typical)).toBe(1)));
  });

  it('stays within its bounds, and reaches both', () => {
    fc.assert(
      fc.property(signals, rates, (some, typical) => {
        const factor = endorsement(some, typical);
        expect(factor).toBeGreaterThanOrEqual(LEAST_ENDORSEMENT);
        expect(factor).toBeLessThanOrEqual(MOST_ENDORSEMENT);
      }),
    );
    expect(endorsement({ ...unknown, seen: 10_000 }, usual)).toBe(LEAST_ENDORSEMENT);
    expect(endorsement({ seen: 500, opened: 200, helpful: 100, linkedBy: 12 }, usual)).toBe(MOST_ENDORSEMENT);
  });

  it.each(['opened', 'helpful', 'linkedBy'] as const)('never speaks against it when %s grows', (what) => {
    fc.assert(
      fc.property(signals, rates, fc.nat({ max: 1_000 }), (some, typical, more) => {
        const grown = { ...some, [what]: some[what] + more };
        expect(endorsement(grown, typical)).toBeGreaterThanOrEqual(endorsement(some, typical));
      }),
    );
    expect(endorsement({ ...unknown, [what]: 3 }, usual)).toBeGreaterThan(1);
  });

  it('never speaks for it when it is looked at for nothing', () => {
    fc.assert(
      fc.property(signals, rates, fc.nat({ max: 1_000 }), (some, typical, more) => {
        expect(endorsement({ ...some, seen: some.seen + more }, typical)).toBeLessThanOrEqual(
          endorsement(some, typical),
        );
      }),
    );
    expect(endorsement({ ...unknown, seen: 40 }, usual)).toBeLessThan(1);
  });

  it('hardly hears a single press', () => {
    fc.assert(
      fc.property(signals, rates, fc.constantFrom('opened', 'helpful'), (some, typical, what) => {
        const once = { ...some, [what]: some[what as 'opened'] + 1 };
        expect(endorsement(once, typical) / endorsement(some, typical)).toBeLessThanOrEqual(1.02);
      }),
    );
  });

  it('puts the proven before the lucky first', () => {
    const lucky = { ...unknown, seen: 1, opened: 1, helpful: 1 };
    const proven = { ...unknown, seen: 300, opened: 60, helpful: 30 };

    expect(endorsement(proven, usual)).toBeGreaterThan(endorsement(lucky, usual));
  });

  it('hears the second coach more than the tenth', () => {
    const by = (linkedBy: number) => endorsement({ ...unknown, linkedBy }, usual);

    expect(by(2) - by(1)).toBeGreaterThan(2 * (by(10) - by(9)));
  });
});

describe('the usual rates of a collection', () => {
  it('are those of all that happened in it', () => {
    const { opened, helpful } = typicalRates([
      { seen: 40_000, opened: 12_000, helpful: 500, linkedBy: 0 },
      { seen: 60_000, opened: 8_000, helpful: 1_500, linkedBy: 3 },
    ]);

    expect(opened).toBeCloseTo(0.2, 3);
    expect(helpful).toBeCloseTo(0.02, 3);
  });

  it('are a guess while nothing has happened', () => {
    expect(typicalRates([])).toEqual({ opened: 0.1, helpful: 0.1 });
  });

  it('make an article that does as all do an average one', () => {
    const average = { seen: 5_000, opened: 1_000, helpful: 400, linkedBy: 0 };

    expect(endorsement(average, typicalRates([average, average]))).toBeCloseTo(1, 2);
  });
});
