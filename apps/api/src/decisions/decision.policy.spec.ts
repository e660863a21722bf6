import { describe, expect, it } from '@jest/globals';
import { statusAfter } from './decision.policy';

describe('what becomes of a post', () => {
  it('goes back into public when it is kept, whatever else is said about it', () => {
    for (const kind of ['keep', 'warn', 'lock_comments', 'restore'] as const) {
      for (const status of ['held', 'hidden', 'published'] as const)
        expect(statusAfter(kind, status)).toBe('published');
    }
  });

  it('is removed from wherever it was, also when its author is suspended over it', () => {
    for (const kind of ['remove', 'suspend'] as const) {
      for (const status of ['held', 'hidden', 'published'] as const)
        expect(statusAfter(kind, status)).toBe('removed');
    }
  });
});
