/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { somePost } from '../../test/posts';
import { show } from '../../test/show';
import { isTombstone, PostState, Tombstone } from './post-state';

type Different = NonNullable<Parameters<typeof somePost>[0]>;

describe('what stands where words were', () => {
  it.each<[string, Different]>([
    ['B.2 was taken back by whoever wrote it.', { status: 'WITHDRAWN' }],
    [
      'B.2 was removed by a moderator: identifies someone.',
      { status: 'REMOVED', removedFor: 'IDENTIFIES_SOMEONE' },
    ],
    ['B.2 was removed by a moderator.', { status: 'REMOVED' }],
    ['B.2 is hidden until a moderator has looked at it.', { status: 'HIDDEN' }],
  ])('says: %s', (words, different) => {
    show(<Tombstone post={somePost(different)} name="B.2" />);

    expect(document.body.textContent).toBe(words);
  });

  it('is for readers from whom the words are kept, not for who may still read them', () => {
    expect(isTombstone(somePost({ status: 'REMOVED', bodyHtml: '' }))).toBe(true);
    expect(isTombstone(somePost({ status: 'REMOVED' }))).toBe(false);
    expect(isTombstone(somePost())).toBe(false);
  });
});

describe('what is said above a post', () => {
  it('is nothing while all is well', () => {
    show(<PostState post={somePost()} />);

    expect(document.body.textContent).toBe('');
  });

  it('tells its author why a moderator removed it, in the words of the moderator', async () => {
    const reasons = {
      id: 'd1',
      reason: 'SPAM',
      explanation: 'It sells shoes.',
      decidedAt: '2026-11-20T08:00:00Z',
    };
    const decision = { kind: 'REMOVE' as const, minutes: null, ...reasons };
    show(<PostState post={somePost({ status: 'REMOVED', decision })} />);

    expect(screen.getByText(/A moderator removed this/)).toBeTruthy();
    expect((await screen.findByRole('figure')).textContent).toBe(
      'What the moderator wrote, 20 Nov 2026 (spam):It sells shoes.',
    );
  });

  it('tells a moderator another thing than the author of a held post', () => {
    show(<PostState post={somePost({ status: 'HELD' })} />);

    expect(screen.getByText('Held for review: only its author and moderators see it.')).toBeTruthy();
  });
});
