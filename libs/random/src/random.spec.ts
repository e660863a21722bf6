import { describe, expect, it } from '@jest/globals';
import { Random, Zipf } from './random';

const drawn = (random: Random, count: number) => Array.from({ length: count }, () => random.bits());

describe('chance', () => {
  it('says the same again for the same seed, and something else for every other', () => {
    const first = drawn(new Random(1, 17), 5);

    expect(drawn(new Random(1, 17), 5)).toEqual(first);
    expect(drawn(new Random(1, 18), 5)).not.toEqual(first);
    expect(drawn(new Random(2, 17), 5)).not.toEqual(first);
  });

  it('keeps to its limits and reaches both of them', () => {
    const random = new Random(1);
    const numbers = new Set(Array.from({ length: 200 }, () => random.between(3, 5)));

    expect([...numbers].sort()).toEqual([3, 4, 5]);
  });

  it('picks the first of many most often', () => {
    const [random, zipf] = [new Random(1), new Zipf(10)];
    const counts = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 2_000; at++) counts[zipf.pick(random)]! += 1;

    expect(counts[0]).toBeGreaterThan(counts[1]!);
    expect(counts[1]).toBeGreaterThan(counts[9]!);
  });
});
