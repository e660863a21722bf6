import { describe, expect, it } from '@jest/globals';
import { isNew } from './limits';

const now = new Date('2026-11-21T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

describe('a member is new', () => {
  it('until the account is a day old, however much they wrote', () => {
    expect(isNew({ createdAt: hoursAgo(23.99), publishedPosts: 50 }, now)).toBe(true);
    expect(isNew({ createdAt: hoursAgo(24), publishedPosts: 2 }, now)).toBe(false);
  });

  it('until two posts are published, however old the account is', () => {
    expect(isNew({ createdAt: hoursAgo(9_000), publishedPosts: 1 }, now)).toBe(true);
  });

  it('when the clocks disagree about the future', () => {
    expect(isNew({ createdAt: hoursAgo(-1), publishedPosts: 2 }, now)).toBe(true);
  });
});
