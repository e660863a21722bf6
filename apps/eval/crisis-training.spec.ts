import { describe, expect, it } from '@jest/globals';
import type { Example } from './training/logistic';
import { mostOf, trainWithRatios } from './training/naive-bayes-logistic';

const SETTINGS = { places: 16, epochs: 5, smoothing: 0.5, start: 0.1, decay: 0.001 };
const part = (...places: number[]) => ({ named: [], places, scale: 1 });
const examples: Example[] = Array.from({ length: 40 }, (_, at) => ({
  parts: at % 2 === 0 ? [part(1, 3), part(5, 6)] : [part(1, 4), part(6, 7)],
  is: at % 2 === 0,
  weight: 1,
}));

describe('a regression over log count ratios', () => {
  it('learns what tells texts apart, by their likeliest parts', () => {
    const model = trainWithRatios(examples, SETTINGS);

    expect(mostOf(model, [part(1, 6), part(3)])).toBeGreaterThan(mostOf(model, [part(1, 6), part(4)]));
    expect(model.places[9]).toBe(0);
  });

  it('is the same on every run', () => {
    expect(trainWithRatios(examples, SETTINGS)).toEqual(trainWithRatios(examples, SETTINGS));
  });
});
