import { describe, expect, it } from '@jest/globals';
import { viewer } from '../../test/rows';
import { screen, type ScreenedPost } from './screening';

const draft = (
  about: Partial<ScreenedPost['facts']> = {},
  more: Partial<ScreenedPost> = {},
): ScreenedPost => ({
  kind: 'comment',
  shown: 'Some words',
  viewer: viewer(),
  sealed: false,
  facts: { identical: false, postedToday: 0, retryAfter: 60, publishedPosts: 2, ...about },
  ...more,
});
const links = 'https://a.test https://b.test https://c.test';
const codeOf = (result: ReturnType<typeof screen>) =>
  'refuse' in result ? result.refuse.code : 'hold' in result ? 'HOLD' : 'OK';

describe('screening', () => {
  it('publishes what nobody minds', () => {
    expect(screen(draft(), true)).toEqual({ publish: true });
  });

  it('refuses the same text within minutes, even when limits are off', () => {
    expect(codeOf(screen(draft({ identical: true }), false))).toBe('CONFLICT');
  });

  it.each([
    ['comment', 2, 99, 'OK'],
    ['comment', 2, 100, 'TOO_SOON'],
    ['comment', 1, 20, 'TOO_SOON'],
    ['answer', 2, 100, 'TOO_SOON'],
    ['dilemma', 2, 4, 'OK'],
    ['dilemma', 2, 5, 'TOO_SOON'],
    ['dilemma', 0, 2, 'TOO_SOON'],
  ] as const)(
    'a %s by a member with %d posts, the %dth of the day: %s',
    (kind, publishedPosts, postedToday, expected) => {
      expect(codeOf(screen(draft({ publishedPosts, postedToday }, { kind }), true))).toBe(expected);
    },
  );

  it('holds the many links of a new member, and nobody else’s', () => {
    expect(codeOf(screen(draft({ publishedPosts: 0 }, { shown: links }), true))).toBe('HOLD');
    expect(codeOf(screen(draft({ publishedPosts: 2 }, { shown: links }), true))).toBe('OK');
  });

  it.each([0, 2])(
    'holds the many links under a pen name, also of who has published %d posts, and says nothing of them',
    (publishedPosts) => {
      const sealed = screen(draft({ publishedPosts }, { shown: links, sealed: true }), true);
      expect(sealed).toEqual({ hold: 'It has several links and a pen name. A moderator looks at it first.' });
      expect(codeOf(screen(draft({ publishedPosts }, { sealed: true }), true))).toBe('OK');
    },
  );
});
