import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blended } from './neighbours';
import { nearness, vectorOfDocument, vectorOfText, type Vector } from './vectors';

const unit = (...parts: number[]): Vector => {
  const length = Math.hypot(...parts) || 1;
  return Float32Array.from(parts, (part) => part / length);
};
const anyVector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  .filter((parts) => Math.hypot(...parts) > 0.01)
  .map((parts) => unit(...parts));
const anyWorded = fc.record({
  score: fc.double({ min: 0, max: 2, noNaN: true }),
  vector: fc.option(anyVector, { nil: undefined }),
});

describe('scores by words and by meaning', () => {
  it('put first what means the same, where the words say the same', () => {
    const [near = 0, far = 0] = blended(unit(1, 0, 0), [
      { score: 0.5, vector: unit(1, 0.1, 0) },
      { score: 0.5, vector: unit(0, 1, 0) },
    ]);

    expect(near).toBeGreaterThan(far);
  });

  it('put first what says the same, where the meaning is the same', () => {
    const [more = 0, less = 0] = blended(unit(1, 0), [
      { score: 0.9, vector: unit(1, 0) },
      { score: 0.1, vector: unit(1, 0) },
    ]);

    expect(more).toBeGreaterThan(less);
  });

  it('trust less what is near to everything', () => {
    const hub = unit(1, 1, 1, 1);
    const [of = 0, alone = 0] = blended(unit(1, 0, 0, 0.577), [
      { score: 0, vector: hub },
      { score: 0, vector: unit(1, 0, -0.577, 0) },
      ...[unit(0, 1, 1, 0), unit(0, 1, 0, 1), unit(0, 0, 1, 1)].map((vector) => ({ score: 0, vector })),
    ]);

    expect(nearness(unit(1, 0, 0, 0.577), hub)).toBeGreaterThan(0.6);
    expect(alone).toBeGreaterThan(of);
  });

  it('do without the meaning of documents that nobody has read yet', () => {
    const scores = blended(unit(1, 0), [
      { score: 0.9, vector: undefined },
      { score: 0.3, vector: unit(1, 0) },
      { score: 0.2, vector: undefined },
    ]);

    expect(scores[0]).toBeGreaterThan(scores[2] ?? 0);
    expect(blended(unit(1, 0), [{ score: 0.5, vector: undefined }])[0]).toBeCloseTo(0.2);
  });

  it('are numbers, and do not depend on the order', () => {
    fc.assert(
      fc.property(anyVector, fc.array(anyWorded, { maxLength: 15 }), (text, documents) => {
        const scores = blended(text, documents);
        const reversed = blended(text, [...documents].reverse()).reverse();

        expect(scores.every((score) => Number.isFinite(score))).toBe(true);
        scores.forEach((score, at) => expect(reversed[at]).toBeCloseTo(score, 4));
      }),
    );
  });
});

describe('the vector of a text', () => {
  const read: string[] = [];
  const embed = (texts: readonly string[]) => {
    read.push(...texts);
    return Promise.resolve(texts.map((text) => Float32Array.from([text.length, 1])));
  };

  it('is of length 1, and reads no more than the beginning', async () => {
    const vector = await vectorOfText(
      { title: 'Debts', ask: 'Should I ask?', body: 'He **hides** them. '.repeat(900) },
      embed,
    );

    expect(nearness(vector, vector)).toBeCloseTo(1);
    expect(read.at(-1)).toMatch(/^Debts\nShould I ask\?\nHe hides them\./);
    expect(read.at(-1)?.length).toBeLessThanOrEqual(640);
  });

  it('reads a document by its title, its beginning and its pieces, and not for ever', async () => {
    read.length = 0;
    const body = 'Ask to see every account before you decide what comes next. '.repeat(2_000);

    const vector = await vectorOfDocument({ id: 'a', title: 'Debts', summary: 'On money.', body }, embed);

    expect(nearness(vector, vector)).toBeCloseTo(1);
    expect(read[0]).toMatch(/^Debts\nOn money\.\nAsk to see/);
    expect(read[1]).toBe('Debts');
    expect(read.length).toBeLessThanOrEqual(14);
    expect(Math.max(...read.slice(2).map((text) => text.split(' ').length))).toBeLessThanOrEqual(70);
  });

  it('is there for a text without words', async () => {
    expect(await vectorOfText({ title: '', body: '' }, () => Promise.resolve([]))).toHaveLength(0);
  });
});
