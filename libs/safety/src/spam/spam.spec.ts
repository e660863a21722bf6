import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { learn, merge, nothingDecided, type SpamCounts } from './bayes';
import { spamReasons } from './reasons';
import { SPAM_LIKELY, spamScore } from './score';
import { linksIn, tokensOf } from './tokens';

const ADVERT =
  'Check out my channel and SUBSCRIBE!!! https://example.com/me I make $500 a day, call +44 7700 900123';
const LETTER =
  'My husband lost all our savings, $30,000, and I found out by a letter of the bank. I do not know how to talk to him.';

describe('a score of spam', () => {
  it('is high for adverts, low for what people write to each other', () => {
    expect(spamScore(ADVERT)).toBeGreaterThan(0.9);
    expect(spamScore('subscribe to my channel please')).toBeGreaterThan(SPAM_LIKELY);
    for (const kind of [
      LETTER,
      'Thank you!',
      'Please call your doctor today.',
      'Call the help line: 116 123.',
      '',
    ])
      expect(spamScore(kind)).toBeLessThan(SPAM_LIKELY);
  });

  it('is one for repeating and for saying once', () => {
    expect(spamScore('my channel')).toBeGreaterThan(0);
    expect(tokensOf('my channel my channel my channel').has('my channel')).toBe(true);
    expect(tokensOf('spam '.repeat(1000)).size).toBeLessThan(8);
  });

  it('lies between 0 and 1 for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const score = spamScore(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('reasons', () => {
  it('are words that a moderator reads', () => {
    const reasons = spamReasons(`${ADVERT} www.example.org bit.example.net`);

    expect(reasons[0]).toBe('3 links');
    expect(reasons.join('; ')).toMatch(/words that spam often has: .*subscribe/);
    expect(reasons.join('; ')).not.toContain('#');
  });

  it('are none where nothing looks like it', () => {
    expect(spamReasons('I hope that your surgery goes well.')).toEqual([]);
  });

  it('count links however they are written', () => {
    expect(linksIn('see https://a.example/b and kidsmediausa  . com and murdev.com')).toBe(3);
    expect(linksIn('He came home. Commonly, no. 12:30 is fine.')).toBe(0);
  });
});

describe('decisions of moderators', () => {
  const decided = (spam: readonly string[], ham: readonly string[]): SpamCounts =>
    [...spam.map((text) => ({ text, is: true })), ...ham.map((text) => ({ text, is: false }))].reduce(
      (counts, { text, is }) => learn(counts, text, is),
      nothingDecided,
    );
  const many = (text: string) =>
    Array.from({ length: 20 }, (_, at) => `${text} ${'abcdefghijklmnopqrst'.charAt(at)}x`);
  const tinctures = many('our herbal tincture restores harmony');

  it('make what the shipped model does not know likely, and what people write likely not', () => {
    const text = 'herbal tincture for harmony';
    expect(spamScore(text)).toBeLessThan(SPAM_LIKELY);
    expect(spamScore(text, decided(tinctures, many('we went to the sea')))).toBeGreaterThan(SPAM_LIKELY);
    expect(spamReasons(text, decided(tinctures, many('we went to the sea')))[0]).toContain('tincture');
  });

  it('say nothing before there are enough of both sorts', () => {
    expect(spamScore('herbal tincture', decided(tinctures, ['we went to the sea']))).toBe(
      spamScore('herbal tincture'),
    );
  });

  it('add up in any order', () => {
    const texts = fc.array(
      fc.tuple(fc.constantFrom('a link', 'my channel', 'a word', 'constructor'), fc.boolean()),
      {
        maxLength: 6,
      },
    );
    const all = (list: readonly (readonly [string, boolean])[]) =>
      list.reduce((counts, [text, is]) => learn(counts, text, is), nothingDecided);
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(merge(all(one), all(other))).toEqual(all([...other, ...one]));
      }),
    );
  });
});
