import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlainBm25 } from './baseline';
import { bootstrapInterval } from './bootstrap';
import { evaluate } from './evaluate';
import { ndcg, quantile, recall, reciprocalRank } from './metrics';
import { readSet } from './set';

const judged = new Map([
  ['best', 2],
  ['good', 1],
]);

describe('the measures', () => {
  it('are one for what is ideal and nothing for what is not there', () => {
    expect(ndcg(judged, ['best', 'good'], 10)).toBe(1);
    expect(ndcg(judged, ['other'], 10)).toBe(0);
    expect(ndcg(new Map(), ['other'], 10)).toBe(0);
    expect(recall(judged, ['good', 'other'], 10)).toBe(0.5);
    expect(reciprocalRank(judged, ['other', 'good'], 10)).toBe(0.5);
    expect(reciprocalRank(judged, ['other', 'good'], 1)).toBe(0);
  });

  it('count a grade of two three times a grade of one, and a second place less', () => {
    const ideal = 3 + 1 / Math.log2(3);

    expect(ndcg(judged, ['good', 'best'], 10)).toBeCloseTo((1 + 3 / Math.log2(3)) / ideal);
    expect(ndcg(judged, ['x', 'best'], 10)).toBeCloseTo(3 / Math.log2(3) / ideal);
  });

  it('find the value below which a share lies', () => {
    expect([0, 0.5, 0.95, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 3, 5, 5]);
  });
});

describe('the interval of a gain', () => {
  it('holds the mean, and is the same every time', () => {
    const differences = [0.1, 0.2, -0.05, 0.3, 0.15, 0, 0.12, 0.07];

    const { low, high } = bootstrapInterval(differences);

    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(0.11);
    expect(high).toBeGreaterThan(0.11);
    expect(bootstrapInterval(differences)).toEqual({ low, high });
  });

  it('is a point where there is no doubt', () => {
    expect(bootstrapInterval([0.25, 0.25, 0.25])).toEqual({ low: 0.25, high: 0.25 });
    expect(bootstrapInterval([])).toEqual({ low: 0, high: 0 });
  });
});

describe('plain BM25', () => {
  const texts = fc.array(fc.constantFrom('debts', 'grief', 'envy', 'the', 'noise'), { maxLength: 8 });

  it('finds what shares words, rare ones first', () => {
    const plain = new PlainBm25([
      { id: 'a', title: 'Grief', body: 'and debts and more debts' },
      { id: 'b', title: '', body: 'debts and music' },
      { id: 'c', title: '', body: 'music and the sea' },
    ]);

    expect(plain.search({ id: 'q', title: 'Grieving', body: 'debt' }, 10)).toEqual(['a', 'b']);
  });

  it('gives each document once', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), texts, (bodies, query) => {
        const documents = bodies.map((words, at) => ({ id: `d${at}`, title: '', body: words.join(' ') }));
        const found = new PlainBm25(documents).search({ id: 'q', title: '', body: query.join(' ') }, 10);

        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('a folder to evaluate', () => {
  let folder: string;
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(folder, name), lines.join('\n'));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eval-'));
    write('corpus.jsonl', [
      JSON.stringify({
        _id: 'a',
        title: 'Hidden debts',
        text: 'Ask to see every account before you decide.',
      }),
      JSON.stringify({ _id: 'b', text: 'Grief comes in waves.' }),
    ]);
    write('queries.jsonl', [
      JSON.stringify({ _id: 'q', title: 'Debts', text: 'Debts\nHe hid an account.' }),
      JSON.stringify({ _id: 'r', text: 'Nobody judged this one.' }),
    ]);
    write('qrels.tsv', ['query-id\tcorpus-id\tscore', 'q\ta\t2', 'q\tgone\t1', 'r\ta\t0', '']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read with its titles apart, and without what nobody judged', () => {
    const set = readSet(folder);

    expect(set.documents.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Hidden debts'],
      ['b', ''],
    ]);
    expect(set.queries).toEqual([{ id: 'q', title: 'Debts', body: 'He hid an account.' }]);
    expect(set.judgements).toEqual(new Map([['q', new Map([['a', 2]])]]));
  });

  it('is scored beside plain BM25', async () => {
    expect(await evaluate(readSet(folder), undefined)).toMatchObject({
      queries: 1,
      ndcg10: 1,
      recall10: 1,
      mrr10: 1,
      baseline: { ndcg10: 1 },
      gain: { ndcg10: 0 },
    });
  });

  it('says which line is not right', () => {
    write('qrels.tsv', ['query-id\tcorpus-id\tscore', 'q\ta\ttwo']);
    expect(() => readSet(folder)).toThrow('qrels.tsv, line 2: the score "two" is not a whole number.');
    write('queries.jsonl', ['{"_id": "q"}']);
    write('qrels.tsv', ['query-id\tcorpus-id\tscore']);
    expect(() => readSet(folder)).toThrow('queries.jsonl, line 1');
  });
});
