import { describe, expect, it } from '@jest/globals';
import type { RankedRow } from './collection';
import { Remembered } from './remembered';

const found: RankedRow<string>[] = [
  { id: 'a', score: 1, passage: 'Call him.', matched: ['call'], row: 'the whole row' },
];

describe('what was found for a letter', () => {
  it('comes with its rows the first time, and without them later', async () => {
    const remembered = new Remembered<string>();
    expect((await remembered.of('letter', async () => found)).rows).toEqual(['the whole row']);
    const again = await remembered.of('letter', () => Promise.reject(new Error('asked twice')));
    expect(again).toEqual({
      ranked: [{ id: 'a', score: 1, passage: 'Call him.', matched: ['call'] }],
      rows: undefined,
    });
  });

  it('is looked for once when many ask at the same time', async () => {
    const remembered = new Remembered<string>();
    let looked = 0;
    const find = async () => {
      looked += 1;
      await new Promise((done) => setTimeout(done, 5));
      return found;
    };
    const answers = await Promise.all([remembered.of('letter', find), remembered.of('letter', find)]);
    expect([looked, ...answers.map(({ ranked }) => ranked.length)]).toEqual([1, 1, 1]);
  });

  it('is answered even when everything is forgotten meanwhile, and a failure is not remembered', async () => {
    const remembered = new Remembered<string>();
    const slow = remembered.of('letter', async () => {
      await new Promise((done) => setTimeout(done, 5));
      return found;
    });
    remembered.forget();
    expect((await slow).ranked).toHaveLength(1);
    remembered.forget();
    await expect(remembered.of('letter', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect((await remembered.of('letter', async () => found)).ranked).toHaveLength(1);
  });
});
