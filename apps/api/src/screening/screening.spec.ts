import { describe, expect, it } from '@jest/globals';
import { screeningSettingsFrom } from '@quandary/rules';
import { viewer } from '../../test/rows';
import { DomainError } from '../platform/errors';
import { refuseRepeated, screen, type ScreenedPost } from './screening';

const post = (more: Partial<ScreenedPost> = {}): ScreenedPost => ({
  kind: 'comment',
  shown: 'Some words',
  viewer: viewer(),
  sealed: false,
  onHold: false,
  publishedPosts: 2,
  topicHolds: false,
  rules: { ...screeningSettingsFrom(new Map()), words: { blocked: [], suspect: [] } },
  recent: { identical: false, postedToday: 0, retryAfter: 60 },
  ...more,
});
const recent = (more: Partial<ScreenedPost['recent']>) => ({ ...post().recent, ...more });
const rules = (more: Partial<ScreenedPost['rules']>) => ({ ...post().rules, ...more });
const links = 'https://a.test https://b.test https://c.test';
const danger = 'I want to kill myself tonight.';

function codeOf(draft: ScreenedPost, limits = true): string {
  try {
    refuseRepeated(draft, limits);
    return 'OK';
  } catch (error) {
    return (error as DomainError).code;
  }
}

describe('what was posted before', () => {
  it('refuses the same text within minutes, even when limits are off', () => {
    expect(codeOf(post({ recent: recent({ identical: true }) }), false)).toBe('CONFLICT');
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
      expect(codeOf(post({ kind, publishedPosts, recent: recent({ postedToday }) }))).toBe(expected);
    },
  );
});

describe('the text', () => {
  it('is published when nobody minds', () => {
    expect(screen(post())).toEqual({ heldFor: null, lookedAt: false });
  });

  it('waits for the many links of a new member, and of nobody else', () => {
    expect(screen(post({ publishedPosts: 0, shown: links })).heldFor).toBe('links_of_new_member');
    expect(screen(post({ publishedPosts: 2, shown: links })).heldFor).toBeNull();
    expect(
      screen(
        post({ publishedPosts: 0, shown: links, rules: rules({ linksThatHold: 4, spamThatHolds: 101 }) }),
      ).heldFor,
    ).toBeNull();
  });

  it.each([0, 2])(
    'waits for many links under a pen name, also of who has published %d posts, and says nothing of them',
    (publishedPosts) => {
      expect(screen(post({ publishedPosts, shown: links, sealed: true })).heldFor).toBe(
        'links_under_pen_name',
      );
      expect(screen(post({ publishedPosts, sealed: true })).heldFor).toBeNull();
    },
  );

  it('waits first of all for danger, whatever else is in it', () => {
    const shown = `${danger} Call me: anna@example.com ${links}`;
    expect(screen(post({ shown })).heldFor).toBe('crisis');
    expect(screen(post({ shown, rules: rules({ holdCrises: false }) })).heldFor).toBe('identifying');
    expect(
      screen(post({ shown, rules: rules({ holdCrises: false, heldWhenSigned: [] }) })).heldFor,
    ).toBeNull();
  });

  it.each(['dilemma', 'answer', 'comment'] as const)('of a %s is asked for danger', (kind) => {
    expect(screen(post({ kind, shown: danger })).heldFor).toBe('crisis');
  });

  it('waits for the words of the site; suspect ones are looked at after', () => {
    const words = {
      blocked: [{ language: 'en', word: 'snakeoil' }],
      suspect: [{ language: 'en', word: 'blockhead' }],
    };
    expect(screen(post({ shown: 'Buy SnakeOil!', rules: rules({ words }) }))).toEqual({
      heldFor: 'blocked_words',
      lookedAt: true,
    });
    expect(screen(post({ shown: 'You blockhead', rules: rules({ words }) }))).toEqual({
      heldFor: null,
      lookedAt: true,
    });
    expect(screen(post({ shown: 'snakeoils', rules: rules({ words }) })).lookedAt).toBe(false);
  });

  it('waits when it reads like an advertisement, of newcomers and behind a pen name', () => {
    const shown = 'Check out my channel and subscribe, please! Free gift cards here.';
    expect(screen(post({ shown, publishedPosts: 0 })).heldFor).toBe('spam');
    expect(screen(post({ shown, sealed: true })).heldFor).toBe('spam');
    expect(screen(post({ shown })).heldFor).toBeNull();
    expect(screen(post({ shown, publishedPosts: 0, kind: 'dilemma' })).heldFor).toBeNull();
    expect(
      screen(post({ shown, publishedPosts: 0, rules: rules({ spamThatHolds: 101 }) })).heldFor,
    ).toBeNull();
  });

  it('waits in a topic where everything waits', () => {
    expect(screen(post({ topicHolds: true })).heldFor).toBe('topic');
  });

  it('of new members waits when the site says so, and then everything sealed does', () => {
    const held = rules({ holdNewMembers: true });
    expect(screen(post({ rules: held, publishedPosts: 0 })).heldFor).toBe('new_member');
    expect(screen(post({ rules: held, publishedPosts: 2 })).heldFor).toBeNull();
    for (const publishedPosts of [0, 2]) {
      expect(screen(post({ rules: held, publishedPosts, sealed: true })).heldFor).toBe('new_member');
      expect(screen(post({ publishedPosts, sealed: true })).heldFor).toBeNull();
    }
  });
});
