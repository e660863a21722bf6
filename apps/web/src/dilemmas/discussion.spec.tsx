/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { masked, someComment } from '../../test/posts';
import { show } from '../../test/show';
import { Discussion } from './discussion';

interface Different {
  locked?: boolean;
  viewerCanComment?: boolean;
  count?: number;
  more?: boolean;
}

function discussion(
  { locked = false, viewerCanComment = false, count = 1, more = false }: Different,
  guest = false,
) {
  const edges = Array.from({ length: count }, (_none, index) => ({
    node: someComment<object>({ id: String(index), number: String(index + 1), path: [0, index + 1] }),
  }));
  const pageInfo = { hasNextPage: more, endCursor: more ? 'next' : null };
  const comments = { totalCount: count, edges, pageInfo };

  return (
    <Discussion
      dilemma={masked({ id: 'd1', locked, viewerCanComment, comments })}
      order="NUMBERED"
      guest={guest}
    />
  );
}
const form = () => screen.queryByRole('textbox', { name: 'Your reply to the letter' });

describe('the discussion of a letter', () => {
  it('has a form for who may write', () => {
    show(discussion({ viewerCanComment: true }));

    expect(form()).not.toBeNull();
  });

  it('asks a guest to sign in, and leads back here', () => {
    show(discussion({}, true), { url: '/d/1/ghosted?order=best' });

    const returnTo = encodeURIComponent('/d/1/ghosted?order=best#discussion');
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe(
      `/sign-in?returnTo=${returnTo}`,
    );
    expect(form()).toBeNull();
  });

  it('says that a moderator has closed it, to members and guests alike', () => {
    show(discussion({ locked: true }, true));

    expect(screen.getByText(/^A moderator has closed this discussion/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Sign in' })).toBeNull();
  });

  it('keeps the form with a refused comment, though it was closed in the meantime', () => {
    const refusal = { code: 'FORBIDDEN', message: 'This discussion is closed.' };
    const entered = { body: 'What I wanted to say' };
    show(discussion({ locked: true }), { actionData: { refusal, form: 'comment:d1', entered } });

    expect(form()).toHaveProperty('value', entered.body);
  });

  it('offers the first number while nobody has said anything', () => {
    show(discussion({ count: 0, viewerCanComment: true }));

    expect(screen.getByText(/Comment 1 is free/)).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Order of the comments' })).toBeNull();
  });

  it('says which order it is in, and leads to the rest', () => {
    show(discussion({ count: 2, more: true }), { url: '/d/1?order=best&comment=6' });

    expect(screen.getByRole('link', { name: 'By number' }).getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('link', { name: 'Best' }).getAttribute('aria-current')).toBeNull();
    const more = screen.getByRole('link', { name: 'Show more of the discussion' });
    expect(more.getAttribute('href')).toBe('/d/1?order=best&after=next');
  });

  it('tells a reader who was sent to one comment that this is a part, and how to see the whole', () => {
    show(discussion({}), { url: '/d/1?comment=6.1' });

    expect(screen.getByText(/from around 6\.1 on/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Show it from the beginning' }).getAttribute('href')).toBe(
      '/d/1#discussion',
    );
  });
});
