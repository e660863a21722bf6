import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wanted } from './candidates';
import { readQuery } from './query';
import { statisticsFrom } from './statistics';

const body = 'My husband hid debts. He gambles and ghosted me.';
const inMillion = (counts: Record<string, number>) =>
  statisticsFrom(new Map(Object.entries(counts)), { documents: 1_000_000, averageLength: 100 });

describe('what candidates are looked for with', () => {
  it('is words that are rare enough, and pairs of those that are not', () => {
    const large = inMillion({ husband: 200_000, hid: 9_000, debt: 5_000, gambl: 800, ghost: 90 });

    const { any, both } = wanted(readQuery({ title: '', body }, large), large);

    expect(any).toEqual(['ghosted']);
    expect(both).toEqual([['gambles', 'debts']]); // a second pair would find too many
  });

  it('never reads more of the index than is quick, however long the text and common its words', () => {
    const anyCounts = fc.dictionary(
      fc.stringMatching(/^[b-df-hj-np-tv-z]{4,6}$/),
      fc.integer({ min: 0, max: 1_000_000 }),
      {
        maxKeys: 60,
      },
    );
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const statistics = inMillion(counts);
        const query = readQuery({ title: '', body: Object.keys(counts).join(' ') }, statistics);
        const read = new Map(query.terms.map(({ word, stem }) => [word, statistics.documentsWith(stem)]));
        const sum = (words: Iterable<string>) =>
          [...words].reduce((all, word) => all + (read.get(word) ?? 0), 0);

        const { any, both } = wanted(query, statistics);

        expect(sum(any)).toBeLessThanOrEqual(100);
        expect(sum(new Set(both.flat()))).toBeLessThanOrEqual(20_000);
        expect(both.length).toBeLessThanOrEqual(28);
      }),
    );
  });
});
