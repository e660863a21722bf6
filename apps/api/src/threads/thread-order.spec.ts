import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder, type Outline } from './thread-order';

const comment = (path: number[], about: Partial<Outline> = {}): Outline => ({
  id: path.slice(1).join('.'),
  path,
  standing: 0.5,
  byLetterWriter: false,
  ...about,
});

describe('the order of a discussion', () => {
  it('keeps replies under what they answer in every order', () => {
    const tree = [
      comment([0, 1]),
      comment([0, 1, 1]),
      comment([0, 1, 2], { standing: 0.9 }),
      comment([0, 2], { standing: 0.8 }),
    ];
    expect(inOrder(tree, 'numbered')).toEqual(['1', '1.1', '1.2', '2']);
    expect(inOrder(tree, 'best')).toEqual(['2', '1', '1.2', '1.1']);
    expect(inOrder(tree, 'newest')).toEqual(['2', '1', '1.2', '1.1']);
  });

  it('lifts an exchange that the letter-writer joined, however deep', () => {
    const tree = [
      comment([0, 1], { standing: 0.9 }),
      comment([0, 2]),
      comment([0, 2, 1]),
      comment([0, 2, 1, 1], { byLetterWriter: true }),
    ];
    expect(inOrder(tree, 'best')).toEqual(['2', '2.1', '2.1.1', '1']);
  });

  it('loses and repeats nobody', () => {
    const paths = fc.uniqueArray(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), {
      selector: (path) => path.join('.'),
    });
    fc.assert(
      fc.property(paths, fc.constantFrom('numbered', 'best', 'newest'), (found, sort) => {
        const tree = found.sort().map((path) => comment([0, ...path]));
        expect(inOrder(tree, sort).sort()).toEqual(tree.map(({ id }) => id).sort());
      }),
    );
  });
});
