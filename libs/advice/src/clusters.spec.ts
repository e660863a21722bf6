import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clusters, typicalWords, type DescribedLetter } from './clusters';
import { prepareDocument } from './document';
import { readQuery } from './query';
import { statisticsOf } from './statistics';

const texts = {
  a1: 'The neighbour plays the trumpet at night and the walls are thin',
  a2: 'Thin walls, and a trumpet next door every night since Easter',
  a3: 'My neighbour has bought a trumpet; he practises at night',
  b1: 'My sister will not return the wedding dress that I lent her',
  b2: 'She lent me her wedding dress and now my sister wants it returned',
  c1: 'I cannot decide between Lisbon and staying with grandmother',
};

function described(written: Record<string, string>): DescribedLetter[] {
  const letters = Object.entries(written).map(([id, body]) => ({ id, title: '', body }));
  const statistics = statisticsOf(letters.map(prepareDocument));
  return letters.map((letter) => ({ id: letter.id, terms: readQuery(letter, statistics).terms }));
}

const idsOf = (letters: readonly DescribedLetter[]) =>
  clusters(letters).map((cluster) => cluster.letters.map(({ id }) => id));

const term = (stem: string, weight = 1) => ({ stem, word: stem, weight });

const letters = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    terms: fc.uniqueArray(
      fc.record({
        stem: fc.constantFrom(...'abcdefghij'),
        weight: fc.double({ min: 0.001, max: 20, noNaN: true }),
      }),
      { selector: ({ stem }) => stem, maxLength: 6 },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 24 },
);
const worded = letters.map((some) =>
  some.map(({ id, terms }) => ({
    id,
    terms: terms.map((each, at) => ({ ...each, word: `${each.stem}${at % 2}` })),
  })),
);

/** Merges the closest pair again and again, as the definition says; slow, and right. */
function byDefinition(some: readonly DescribedLetter[], least: number): string[][] {
  const cosine = (one: DescribedLetter, other: DescribedLetter) => {
    const norm = ({ terms }: DescribedLetter) => Math.hypot(...terms.map(({ weight }) => weight));
    const dot = one.terms.reduce(
      (sum, { stem, weight }) => sum + weight * (other.terms.find((each) => each.stem === stem)?.weight ?? 0),
      0,
    );
    return dot / norm(one) / norm(other);
  };
  const mean = (one: DescribedLetter[], other: DescribedLetter[]) =>
    one.flatMap((a) => other.map((b) => cosine(a, b))).reduce((sum, each) => sum + each, 0) /
    (one.length * other.length);

  let groups = some.map((each) => [each]);
  for (;;) {
    const pairs = groups.flatMap((one, at) =>
      groups.slice(at + 1).map((other) => ({ one, other, similarity: mean(one, other) })),
    );
    const best = pairs.sort((a, b) => b.similarity - a.similarity)[0];
    if (!best || best.similarity < least) return groups.map((group) => group.map(({ id }) => id).sort());
    groups = [
      ...groups.filter((group) => group !== best.one && group !== best.other),
      [...best.one, ...best.other],
    ];
  }
}

describe('letters on one matter', () => {
  it('come together, the most frequent matter first', () => {
    expect(idsOf(described(texts))).toEqual([['a1', 'a2', 'a3'], ['b1', 'b2'], ['c1']]);
  });

  it('are each in exactly one cluster, whatever they say', () => {
    fc.assert(
      fc.property(worded, (some) => {
        const ids = idsOf(some).flat();
        expect(ids.sort()).toEqual(some.map(({ id }) => id).sort());
      }),
    );
  });

  it('are the same clusters in whatever order they come', () => {
    fc.assert(
      fc.property(
        worded.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => expect(clusters(shuffled)).toEqual(clusters(some)),
      ),
    );
  });

  it('are those of average linkage by its definition', () => {
    const random = fc.array(
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(random, fc.double({ min: 0.6, max: 0.99, noNaN: true }), (rows, least) => {
        const some = rows.map((weights, at) => ({
          id: `letter${at}`,
          terms: weights.map((weight, stem) => term(`stem${stem}`, weight)),
        }));
        const inOrder = (groups: readonly (readonly string[])[]) =>
          groups.map((group) => group.join()).sort();
        const found = clusters(some, least).map((cluster) => cluster.letters.map(({ id }) => id));
        expect(inOrder(found)).toEqual(inOrder(byDefinition(some, least)));
      }),
    );
  });

  it('are alone when they share no word with anybody, or have none', () => {
    const some = [
      { id: 'x', terms: [term('key')] },
      { id: 'y', terms: [] },
      { id: 'z', terms: [] },
    ];
    expect(clusters(some, 0).map(({ letters: each }) => each.length)).toEqual([1, 1, 1]);
  });

  it('are found within a second when there are 500 long ones', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({
      id: `letter${at}`,
      terms: Array.from({ length: 120 }, (__, place) =>
        term(`stem${(at * 7 + place * (1 + (at % 13))) % 3_000}`, 1 + (place % 5)),
      ),
    }));
    const began = Date.now();
    clusters(many);
    expect(Date.now() - began).toBeLessThan(1_000);
  });
});

describe('the typical words', () => {
  it('are what the letters share, in the form that most of them use', () => {
    const [trumpets, dresses, alone] = clusters(described(texts));
    expect(trumpets?.words).toContain('trumpet');
    expect(trumpets?.words).not.toContain('easter');
    expect(dresses?.words).toEqual(expect.arrayContaining(['wedding', 'dress', 'lent']));
    expect(alone?.words).toContain('lisbon');
    const forms = ['keys', 'key', 'key'].map((word, at) => ({
      id: `${at}`,
      terms: [{ stem: 'key', word, weight: 1 }],
    }));
    expect(typicalWords(forms)).toEqual(['key']);
  });

  it('come from the letters of their own cluster', () => {
    fc.assert(
      fc.property(worded, (some) => {
        for (const { letters: members, words } of clusters(some)) {
          const said = new Set(members.flatMap(({ terms }) => terms.map(({ word }) => word)));
          for (const word of words) expect(said).toContain(word);
          expect(words.length).toBeLessThanOrEqual(5);
          expect(words.length > 0).toBe(said.size > 0);
        }
      }),
    );
  });
});
