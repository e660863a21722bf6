import { describe, expect, it } from '@jest/globals';
import { linesOf, LONGEST_LINE } from './lines';

async function lines(...pieces: string[]): Promise<string[]> {
  async function* arriving() {
    yield* pieces;
  }
  const found: string[] = [];
  for await (const line of linesOf(arriving())) found.push(line);
  return found;
}

describe('the lines of a text that arrives in pieces', () => {
  it('are whole wherever it was cut, with or without an end', async () => {
    expect(await lines('on', 'e\ntw', 'o\n', '\nfour')).toEqual(['one', 'two', '', 'four']);
    expect(await lines('one\n')).toEqual(['one']);
    expect(await lines()).toEqual([]);
  });

  it('end at "\\n" only: JSON allows the other separators within a string', async () => {
    expect(await lines('"a\u2028b\u2029c"\r\nd')).toEqual(['"a\u2028b\u2029c"\r', 'd']);
  });

  it('are cut when they are endless, so that memory is not', async () => {
    const piece = 'x'.repeat(LONGEST_LINE);
    const [endless, next] = await lines(piece, piece, piece, '\nnext');
    expect(endless).toHaveLength(LONGEST_LINE + 1);
    expect(next).toBe('next');
  });
});
