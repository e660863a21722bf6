import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prepareDocument } from './document';
import { bestPassage } from './passage';
import { plainText } from './plain-text';
import { readQuery } from './query';
import { MINIMUM_SCORE, rank } from './rank';
import { statisticsFrom, statisticsOf } from './statistics';

const sources = [
  {
    id: 'debts',
    title: 'When your partner hides debts',
    summary: 'Money secrets and how to talk about them.',
    body: '## First\n\nFinding hidden debts **hurts**. Ask to see every account before you decide.\n\nThen make a plan.',
  },
  {
    id: 'grief',
    title: 'Grief has no timetable',
    body: 'Missing somebody comes in waves. Nobody may tell you when mourning ends.',
  },
  {
    id: 'neighbours',
    title: 'Noise next door',
    body: 'Knock before you complain. Most neighbours do not know that their music reaches you. Hidden anger grows.',
  },
];
const library = sources.map(prepareDocument);
const statistics = statisticsOf(library);

const letter = readQuery(
  { title: 'My husband hid his debts', body: 'I found a hidden account.' },
  statistics,
);

describe('ranking', () => {
  it('puts first what speaks of the same rare things, and says why', () => {
    const [best, ...others] = rank(letter, { documents: library, statistics }, { first: 5, minimumScore: 0 });

    expect(best).toMatchObject({
      id: 'debts',
      matched: ['debts', 'account', 'hidden', 'partner', 'money'],
    });
    expect(others.map((ranked) => ranked.id)).toEqual(['neighbours']);
  });

  it('values a word in the title over the same word in the summary or the body', () => {
    const documents = [
      { id: 'a', title: 'x', body: 'envy y' },
      { id: 'b', title: 'x', summary: 'envy', body: 'y' },
      { id: 'c', title: 'envy', body: 'y' },
    ].map(prepareDocument);
    const flat = statisticsFrom(new Map([['envi', 3]]), { documents: 100, averageLength: 4 });

    const ranked = rank(
      readQuery({ title: 'envy', body: '' }, flat),
      { documents, statistics: flat },
      { first: 3 },
    );

    expect(ranked.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('puts the smaller id first among equals', () => {
    const twins = ['b', 'c', 'a'].map((id) => prepareDocument({ id, title: 'Hidden debts', body: '' }));

    const ranked = rank(letter, { documents: twins, statistics }, { first: 3 });

    expect(ranked.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what only meets the query by chance', () => {
    const chance = readQuery(
      {
        title: 'Is music allowed at a wedding',
        body: 'vows rings flowers cake dress speeches guests seating invitations',
      },
      statistics,
    );

    expect(rank(chance, { documents: library, statistics }, { first: 5 })).toEqual([]);
    expect(rank(chance, { documents: library, statistics }, { first: 5, minimumScore: 0 })).toHaveLength(1);
  });

  it('gives nothing for a query without a telling word, or from no documents', () => {
    const empty = readQuery({ title: 'What should I do?', body: '' }, statistics);

    expect(rank(empty, { documents: library, statistics }, { first: 5 })).toEqual([]);
    expect(rank(letter, { documents: [], statistics: statisticsOf([]) }, { first: 5 })).toEqual([]);
  });
});

const vocabulary = fc.constantFrom(
  'debt',
  'grief',
  'noise',
  'envy',
  'trust',
  'anger',
  'the',
  '# ',
  '. ',
  '\n\n',
);
const anyText = fc.array(vocabulary, { maxLength: 30 }).map((words) => words.join(' '));
const anySources = fc.uniqueArray(
  fc.record({ id: fc.uuid(), title: anyText, summary: anyText, body: anyText }),
  {
    selector: (source) => source.id,
    maxLength: 8,
  },
);
const anyQueryText = fc.record({ title: anyText, body: anyText, ask: anyText });
const all = { first: 100, minimumScore: 0 };

describe('the order of any ranking', () => {
  it('does not depend on the order of the documents', () => {
    fc.assert(
      fc.property(anySources, anyQueryText, (unordered, about) => {
        const documents = unordered.map(prepareDocument);
        const counted = statisticsOf(documents);
        const query = readQuery(about, counted);

        expect(rank(query, { documents: [...documents].reverse(), statistics: counted }, all)).toEqual(
          rank(query, { documents, statistics: counted }, all),
        );
      }),
    );
  });

  it('stays when a document joins', () => {
    fc.assert(
      fc.property(anySources, anyQueryText, (unordered, about) => {
        const [newcomer, ...documents] = unordered.map(prepareDocument);
        fc.pre(newcomer !== undefined);
        const counted = statisticsOf(documents);
        const query = readQuery(about, counted);

        const joined = rank(query, { documents: [newcomer, ...documents], statistics: counted }, all).filter(
          ({ id }) => id !== newcomer.id,
        );

        expect(joined).toEqual(rank(query, { documents, statistics: counted }, all));
      }),
    );
  });
});

describe('any ranking', () => {
  it('has scores from the minimum up, best first, and quotes the document', () => {
    fc.assert(
      fc.property(anySources, anyQueryText, (unordered, about) => {
        const documents = unordered.map(prepareDocument);
        const counted = statisticsOf(documents);
        const query = readQuery(about, counted);
        const ranked = rank(query, { documents, statistics: counted }, { first: 3 });

        expect(ranked.length).toBeLessThanOrEqual(3);
        expect(ranked.map(({ score }) => score)).toEqual(
          ranked.map(({ score }) => score).sort((one, other) => other - one),
        );
        for (const { id, score, matched } of ranked) {
          const source = unordered.find((candidate) => candidate.id === id);
          const passage = source ? bestPassage(query, source) : '';
          const texts = [source?.body, source?.summary, source?.title].map((part) => plainText(part ?? ''));
          expect(score).toBeGreaterThanOrEqual(MINIMUM_SCORE);
          expect(matched.length).toBeGreaterThan(0);
          expect(passage.length).toBeGreaterThan(0);
          expect(passage.length).toBeLessThanOrEqual(280);
          expect(texts.some((part) => part.includes(passage))).toBe(true);
        }
      }),
    );
  });
});
