import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, pageOf, pageSize } from './pages';

describe('a cursor', () => {
  it('comes back as what it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.uuid(), (key, id) => {
        const [number, text] = decodeCursor(encodeCursor([key, id]), ['number', 'uuid']) ?? [];
        expect([Number(number) + 0, text]).toEqual([key + 0, id]);
      }),
    );
  });

  it('that is not ours is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(text !== '');
        expect(() => decodeCursor(text, ['number', 'string'])).toThrow('not one of ours');
      }),
    );
  });

  it.each([
    ['time', 'yesterday'],
    ['time', "2026-11-21'; DROP"],
    ['uuid', 'y'],
    ['number', '1'],
    ['string', 'a\0b'],
  ] as const)('with a forged %s is refused: %s', (part, text) =>
    expect(() => decodeCursor(encodeCursor([text]), [part])).toThrow('not one of ours'),
  );

  it('takes a time as Postgres writes it', () => {
    expect(decodeCursor(encodeCursor(['2026-11-21 04:13:54.715123+00']), ['time'])).toHaveLength(1);
    expect(decodeCursor(encodeCursor(['2026-11-21 04:13:54+05:30']), ['time'])).toHaveLength(1);
  });

  it('is optional', () => {
    expect(decodeCursor(null, ['string'])).toBeUndefined();
    expect(decodeCursor('', ['string'])).toBeUndefined();
  });
});

describe('a page', () => {
  it('tells whether there is more by one extra row', () => {
    const page = pageOf(['a', 'b', 'c'], { first: 2 }, (node) => [node]);
    expect(page.edges.map(({ node }) => node)).toEqual(['a', 'b']);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, endCursor: encodeCursor(['b']) });
    const alone = { hasNextPage: false, hasPreviousPage: false };
    expect(pageOf([], { first: 2 }, () => []).pageInfo).toEqual({
      ...alone,
      startCursor: null,
      endCursor: null,
    });
  });

  it('tells where it begins, and whether it continues another', () => {
    const pageInfo = (after?: string) => pageOf(['b', 'c'], { first: 2, after }, (node) => [node]).pageInfo;
    expect(pageInfo()).toMatchObject({ hasPreviousPage: false, startCursor: encodeCursor(['b']) });
    expect(pageInfo('')).toMatchObject({ hasPreviousPage: false });
    expect(pageInfo(encodeCursor(['a']))).toMatchObject({ hasPreviousPage: true });
  });

  it.each([0, -1, 51, 1_000_000])('of %d entries is refused', (first) => {
    expect(() => pageSize(first)).toThrow('between 1 and 50');
  });
});
