import { describe, expect, it } from '@jest/globals';
import { readQuery, stemsOf } from './query';
import { rarity, statisticsFrom } from './statistics';

const library = statisticsFrom(new Map(Object.entries({ husband: 60, money: 30, secret: 4, debt: 2 })), {
  documents: 100,
  averageLength: 300,
});
const wordsOf = (title: string, body: string, ask?: string) =>
  readQuery({ title, body, ...(ask === undefined ? {} : { ask }) }, library).terms.map((term) => term.word);
const weightOf = (word: string, title: string, body: string) =>
  readQuery({ title, body }, library).terms.find((term) => term.word === word)?.weight ?? 0;

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

    const weighed = readQuery(text, library).terms.map((term) => term.stem);

    expect(new Set(stemsOf(text))).toEqual(new Set(weighed));
  });

  it('stays small for a very long letter', () => {
    const body = Array.from({ length: 5000 }, (_, index) => `word${String(index)}`).join(' ');

    expect(readQuery({ title: '', body }, library).terms).toHaveLength(256);
  });
});

describe('what others say for it', () => {
  const alikeOf = (body: string) => readQuery({ title: '', body }, library).alike.map(({ word }) => word);

  it('is found for a word and for words that stand together', () => {
    expect(alikeOf('He ghosted me')).toEqual(expect.arrayContaining(['silent', 'disappeared', 'ignored']));
    expect(alikeOf('He stopped replying')).toEqual(expect.arrayContaining(['ghosted', 'silent']));
    expect(alikeOf('He stopped the car. I am replying to you')).not.toContain('ghosted');
  });

  it('is not what the text says itself, and counts less', () => {
    const { terms, alike } = readQuery({ title: '', body: 'my wife hides debts' }, library);
    const wife = terms.find(({ word }) => word === 'wife');

    expect(alike.map(({ word }) => word)).toEqual(expect.arrayContaining(['husband', 'money', 'bills']));
    expect(alike.map(({ word }) => word)).not.toContain('debts');
    expect(alike.find(({ word }) => word === 'spouse')?.weight).toBeLessThan(wife?.weight ?? 0);
  });

  it('knows the other wordings that are more than one word', () => {
    const { pairs } = readQuery({ title: '', body: 'He ghosted me' }, library);

    expect(pairs.get('stop')?.get('repli')?.weight).toBeGreaterThan(0);
    expect(pairs.get('repli')?.get('stop')).toBe(pairs.get('stop')?.get('repli'));
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
