import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALIKE, bands, likeness, sketch, type Sketch } from './likeness';

const ADVERT = `Hello dear friends, I am so happy to share my testimony of how Doctor Ogun brought back my husband within two
days after he left me for another woman. If you need help with your marriage or with money, write to him today on his
number 2348112233445 and he will help you, too, as he helped me and my sister.`;

const made = (text: string): Sketch => sketch(text) ?? [];
const like = (one: string, other: string) => likeness(made(one), made(other));

describe('near-identical texts', () => {
  it('are the same advert with another name and number', () => {
    const changed = ADVERT.replace('Doctor Ogun', 'Priest Ade').replace('2348112233445', '+44 7700');

    expect(like(ADVERT, changed)).toBeGreaterThan(ALIKE);
    expect(bands(made(ADVERT)).some((band, at) => band === bands(made(changed))[at])).toBe(true);
  });

  it('are not two letters on the same matter', () => {
    const one =
      'My husband left me for another woman and I do not know how to tell our children about it, or when.';
    const other =
      'After twenty years my husband has left me, and our children ask me every evening when he comes home.';

    expect(like(one, other)).toBeLessThan(0.2);
  });

  it('are not thanks: what anybody says has no sketch', () => {
    expect(sketch('Thank you!')).toBeNull();
    expect(sketch('Thank you so much, this really helped me a lot!')).toBeNull();
    expect(sketch('')).toBeNull();
  });

  it('do not depend on case, punctuation or numbers', () => {
    expect(made(ADVERT.toUpperCase().replaceAll(',', ' –'))).toEqual(made(ADVERT));
  });

  it('are recognised in scripts without blanks', () => {
    const text = '我的丈夫离开了我,我不知道该怎么告诉我们的孩子,请帮帮我';
    expect(like(text, text.replace('丈夫', '妻子'))).toBeGreaterThan(0.5);
  });

  it('stay what they were: sketches are kept', () => {
    expect(made(ADVERT).slice(0, 3)).toEqual([-2087053973, -2091635434, -2144251744]);
  });

  const words = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 4 }),
    {
      minLength: 12,
      maxLength: 60,
    },
  );

  it('are alike both ways, wholly to themselves, and near to what they share', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [made(one.join(' ')), made(other.join(' '))];

        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(Math.abs(likeness(a, b) - jaccard(one, other))).toBeLessThan(0.32); // five standard errors
      }),
      { numRuns: 500 },
    );
  });
});

function jaccard(one: readonly string[], other: readonly string[]): number {
  const triples = (all: readonly string[]) =>
    new Set(all.slice(2).map((_, at) => all.slice(at, at + 3).join(' ')));
  const [a, b] = [triples(one), triples(other)];
  const shared = [...a].filter((triple) => b.has(triple)).length;
  return shared / (a.size + b.size - shared);
}
