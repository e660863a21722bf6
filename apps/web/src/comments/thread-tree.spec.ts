import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countBelow, growBranches, type Branch } from './thread-tree';

const at = (...path: number[]) => ({ path });

function flatten<Comment>(branches: Branch<Comment>[]): Comment[] {
  return branches.flatMap(({ comment, replies }) => [comment, ...flatten(replies)]);
}

describe('the tree of a discussion', () => {
  it('hangs a reply under what it replies to', () => {
    const [first, second] = growBranches([at(0, 1), at(0, 1, 1), at(0, 1, 1, 1), at(0, 2)]);

    expect(first?.replies[0]?.replies[0]?.comment).toEqual(at(0, 1, 1, 1));
    expect(second?.replies).toEqual([]);
  });

  it('keeps the order in which siblings came, so that best and newest stay so', () => {
    expect(growBranches([at(0, 7), at(0, 2), at(0, 9)]).map(({ comment }) => comment.path[1])).toEqual([
      7, 2, 9,
    ]);
  });

  it('begins a branch where the page begins, when the parent is on the page before', () => {
    const branches = growBranches([at(0, 3, 4), at(0, 3, 4, 1), at(0, 4)]);

    expect(branches.map(({ comment }) => comment.path)).toEqual([
      [0, 3, 4],
      [0, 4],
    ]);
    expect(branches.map(countBelow)).toEqual([1, 0]);
  });

  it('lets a held comment, which has no number yet, stand by itself', () => {
    expect(growBranches<{ path: number[] | null }>([at(0, 1), { path: null }, { path: null }])).toHaveLength(
      3,
    );
  });

  it('keeps the discussion under the letter and those under the answers apart', () => {
    expect(growBranches([at(0, 1), at(1, 1), at(2, 1)])).toHaveLength(3);
  });

  it('loses nobody and invents nobody', () => {
    const path = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
    const discussion = fc.uniqueArray(path, { selector: (numbers) => numbers.join('.') });

    fc.assert(
      fc.property(discussion, (paths) => {
        const comments = paths.map((numbers) => at(0, ...numbers));
        const grown = flatten(growBranches(comments));
        expect(grown).toHaveLength(comments.length);
        expect(new Set(grown)).toEqual(new Set(comments));
      }),
    );
  });
});
