import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { depthOf, formatPath, labelOf, numberOfLabel, parentForReply, parseNumber } from './thread-numbers';

const number = fc.integer({ min: 1, max: 99_999 });
const commentPath = fc
  .tuple(fc.integer({ min: 0, max: 18_278 }), fc.array(number, { minLength: 1, maxLength: 6 }))
  .map(([first, numbers]) => [first, ...numbers]);
const answerPath = fc.integer({ min: 1, max: 18_278 }).map((answer) => [answer]);

/** Earlier in reading order, as Postgres compares `int[]`. */
function comparePaths(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, at) => number !== other[at]);
  return index === -1 ? one.length - other.length : (one[index] ?? 0) - (other[index] ?? -1);
}

interface Said {
  readonly path: number[];
  readonly replies: Said[];
}

describe('letters of answers', () => {
  it('count A to Z, then AA', () => {
    expect([1, 2, 26, 27, 28, 52, 53, 702, 703].map(labelOf)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  it('lead back to the number, in either case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_278 }), (n) => {
        expect(numberOfLabel(labelOf(n))).toBe(n);
        expect(numberOfLabel(labelOf(n).toLowerCase())).toBe(n);
      }),
    );
  });

  it.each(['', '1', 'A1', 'AAAA', 'É', ' A', 'ſ', 'A'.repeat(100_000)])('are not %j', (text) => {
    expect(numberOfLabel(text)).toBeUndefined();
  });

  it.each([0, -1, 1.5, NaN, Infinity])('do not exist for answer %s', (n) => {
    expect(() => labelOf(n)).toThrow(RangeError);
  });
});

describe('numbers in threads', () => {
  it.each([
    [[0, 6], '6'],
    [[0, 6, 1], '6.1'],
    [[2], 'B'],
    [[2, 1], 'B.1'],
    [[27, 1, 2], 'AA.1.2'],
  ])('write %j as %s and read it again', (path, text) => {
    expect(formatPath(path)).toBe(text);
    expect(parseNumber(text)).toEqual(path);
    expect(parseNumber(text.toLowerCase())).toEqual(path);
  });

  it('come back from every path', () => {
    fc.assert(
      fc.property(fc.oneof(commentPath, answerPath), (path) => {
        expect(parseNumber(formatPath(path))).toEqual(path);
      }),
    );
  });

  it('are written in one way only', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9.]{0,12}$/));
    fc.assert(
      fc.property(text, (written) => {
        const path = parseNumber(written);
        if (path) expect(formatPath(path)).toBe(written.toUpperCase());
      }),
    );
  });

  it.each([
    '',
    '0',
    '01',
    '6.',
    '.6',
    '6..1',
    '#6',
    '6.0',
    '6.B',
    'B6',
    'B.',
    '6 ',
    '6\n',
    '100000',
    '1.1.1.1.1.1.1',
  ])('are not %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('stay quick to refuse', () => {
    expect(parseNumber('1.'.repeat(500_000))).toBeUndefined();
  });

  it('give the dilemma itself none', () => {
    expect(formatPath([])).toBe('');
  });

  it('know their level', () => {
    expect([[], [2], [0, 6], [2, 1], [0, 6, 1], [2, 1, 1]].map(depthOf)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('sort as a reader goes through the thread', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
        const inOrder = readingOrder(threadOf(choices));
        expect([...inOrder].reverse().sort(comparePaths)).toEqual(inOrder);
      }),
    );
  });
});

describe('a reply', () => {
  it('is numbered under its parent', () => {
    expect(parentForReply([0, 6])).toEqual([0, 6]);
    expect(parentForReply([2])).toEqual([2]);
    expect(parentForReply([])).toEqual([]);
    expect(parentForReply([0, 1, 2, 3, 4, 5])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('takes the next number at level six when its parent is there already', () => {
    expect(parentForReply([0, 1, 2, 3, 4, 5, 6])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(parentForReply([2, 1, 2, 3, 4, 5, 6])).toEqual([2, 1, 2, 3, 4, 5]);
  });

  it('never stands deeper than level six', () => {
    fc.assert(
      fc.property(fc.oneof(commentPath, answerPath), number, (parent, next) => {
        const reply = [...parentForReply(parent), next];
        expect(depthOf(reply)).toBe(Math.min(6, depthOf(parent) + 1));
        expect(parseNumber(formatPath(reply))).toEqual(reply);
      }),
    );
  });
});

/** A thread in which each new comment answers one of the posts before it. */
function threadOf(choices: readonly number[]): Said {
  const root: Said = { path: [], replies: [] };
  const posts = [root];
  for (const choice of choices) {
    const parent = posts[choice % posts.length] ?? root;
    const reply: Said = { path: [...parent.path, parent.replies.length + 1], replies: [] };
    parent.replies.push(reply);
    posts.push(reply);
  }
  return root;
}

function readingOrder({ path, replies }: Said): number[][] {
  return [path, ...replies.flatMap(readingOrder)];
}
