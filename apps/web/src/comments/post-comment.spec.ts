import { describe, expect, it } from '@jest/globals';
import { isOnFirstPage } from './post-comment';

const dilemma = {
  comments: { totalCount: 100 },
  answers: [
    { label: 'A', comments: { totalCount: 21 } },
    { label: 'AA', comments: { totalCount: 20 } },
  ],
};

describe('where a new comment is found', () => {
  it('is the page itself, while the discussion fits on it', () => {
    expect(isOnFirstPage('7.1', dilemma)).toBe(true);
    expect(isOnFirstPage('AA.3', dilemma)).toBe(true);
  });

  it('is a page that begins with it, when it does not', () => {
    expect(isOnFirstPage('7.1', { ...dilemma, comments: { totalCount: 101 } })).toBe(false);
    expect(isOnFirstPage('A.21', dilemma)).toBe(false);
  });
});
