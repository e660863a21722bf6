import { describe, expect, it } from '@jest/globals';
import { queryTerms, rarestTerms, stemsOf } from './query';
import { rarity, statisticsFrom } from './statistics';

const library = statisticsFrom(new Map(Object.entries({ husband: 60, money: 30, secret: 4, debt: 2 })), {
  documents: 100,
  averageLength: 300,
});
const wordsOf = (title: string, body: string, ask?: string) =>
  queryTerms({ title, body, ...(ask === undefined ? {} : { ask }) }, library).map((term) => term.word);
const weightOf = (word: string, title: string, body: string) =>
  queryTerms({ title, body }, library).find((term) => term.word === word)?.weight ?? 0;

describe('what a text is about', () => {
  it('is first what few documents speak of', () => {
    expect(wordsOf('', 'My **husband** has secret debts and no money')).toEqual([
      'debts',
      'secret',
      'money',
      'husband',
    ]);
  });

  it('is the title and the question more than the rest of the letter', () => {
    expect(weightOf('money', 'Money', '')).toBeGreaterThan(weightOf('money', '', 'money'));
    expect(wordsOf('', 'money, a secret')).toEqual(['secret', 'money']);
    expect(wordsOf('Money', 'money, a secret', 'Is it my money?')).toEqual(['money', 'secret']);
  });

  it('counts a word said again, but less each time', () => {
    const [once = 0, twice = 0, often = 0] = [1, 2, 100].map((times) =>
      weightOf('debt', '', 'debt '.repeat(times)),
    );

    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
    expect(often).toBeLessThan(9 * once);
  });

  it('has the same stems before it is weighed', () => {
    const text = { title: 'Debts', body: 'my debt, his **secrets**', ask: 'Should I tell?' };

    const weighed = queryTerms(text, library).map((term) => term.stem);

    expect(new Set(stemsOf(text))).toEqual(new Set(weighed));
  });

  it('stays small for a very long letter', () => {
    const body = Array.from({ length: 5000 }, (_, index) => `word${String(index)}`).join(' ');

    expect(queryTerms({ title: '', body }, library)).toHaveLength(256);
  });
});

describe('the words to look for candidates with', () => {
  const query = queryTerms({ title: '', body: 'husband money secrets debts qwertz' }, library);

  it('are the most telling ones as they are written', () => {
    expect(rarestTerms(query, library, 2)).toEqual(['debts', 'secrets']);
  });

  it('end with those that no document is known to have', () => {
    expect(rarestTerms(query, library, 9)).toEqual(['debts', 'secrets', 'money', 'husband', 'qwertz']);
  });
});

describe('rarity', () => {
  it('falls with every document that has the word and is never negative, even when counts are out of date', () => {
    const rarities = [0, 1, 50, 100, 250].map((count) =>
      rarity('x', statisticsFrom(new Map([['x', count]]), { documents: 100, averageLength: 1 })),
    );

    expect(rarities).toEqual([...rarities].sort((one, other) => other - one));
    expect(Math.min(...rarities)).toBeGreaterThan(0);
  });
});
