/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { anna, masked } from '../../test/posts';
import { show } from '../../test/show';
import { ReviewEntry } from './review-entry';

const post = {
  __typename: 'Comment',
  commentNumber: '6.1',
  dilemma: { number: 7, slug: 'ghosted', title: 'Ghosted' },
  bodyHtml: '<p>Buy shoes.</p>',
  author: anna,
};

function entry(different: object = {}) {
  const item = {
    id: 'r1',
    viewerCanClaim: true,
    post,
    source: 'REPORT',
    state: 'OPEN',
    reasons: ['SPAM', 'HARASSMENT'],
    weight: 8,
    createdAt: '2026-11-20T08:00:00Z',
    dueAt: null,
    claimExpiresAt: null,
    claimedBy: null,
  };

  return <ReviewEntry item={masked({ ...item, ...different })} />;
}

describe('what waits for a moderator', () => {
  it('says until when it is to be read, as long as it waits', () => {
    show(entry({ dueAt: '2026-11-20T12:00:00Z' }));
    expect(screen.getByText(/to be read by/).textContent).toMatch(/20 Nov 2026, 12:00/);
  });

  it('says of what is decided no more until when', () => {
    show(entry({ dueAt: '2026-11-20T12:00:00Z', state: 'DECIDED' }));
    expect(screen.queryByText(/to be read by/)).toBeNull();
  });

  it('says what it is about, where it stands, what was said, and why it is here', () => {
    show(entry());

    const link = screen.getByRole('link', { name: 'About comment 6.1' });
    expect(link.getAttribute('href')).toBe('/moderation/r1');
    for (const words of ['Ghosted', 'Buy shoes.', 'reported', 'spam and harassment', 'weight 8'])
      expect(screen.getByText(words)).toBeTruthy();
  });

  it('is taken by a press that names it', async () => {
    const taken: unknown[] = [];
    const { user } = show(entry(), {
      url: '/moderation',
      action: async ({ request }) => {
        taken.push((await request.formData()).get('reviewItemId'));
        return null;
      },
    });

    await user.click(screen.getByRole('button', { name: /^I’ll take it ?: comment 6\.1$/ }));
    await waitFor(() => expect(taken).toEqual(['r1']));
  });

  it('cannot be taken from another moderator, and says whose it is', () => {
    show(entry({ viewerCanClaim: false, claimedBy: { name: 'Ben' }, claimExpiresAt: null }));

    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Ben').parentElement?.textContent).toBe('with Ben');
  });
});
