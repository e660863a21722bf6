/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { show } from '../../test/show';
import HelpFirst from './help-first';
import type { Help } from './find-help';

const line = {
  name: 'Samaritans',
  phone: '116 123',
  url: 'https://www.samaritans.org/',
  country: 'GB',
  kinds: ['SUICIDE'],
  source: 'https://www.samaritans.org/',
  reviewedAt: '2026-11-28',
};
const countries = [
  { code: 'DE', name: 'Germany' },
  { code: 'GB', name: 'United Kingdom' },
];
const help = (lines: object[]) => ({ lines, country: 'GB', countries }) as unknown as Help;
const post = { id: 'p1', dueAt: '2026-11-28T14:30:00Z', late: false };

describe('what somebody who wrote of danger reads first', () => {
  it('is people to talk to, by a number that a telephone dials, before what happens next', () => {
    show(<HelpFirst help={help([line])} post={post} />);

    expect(screen.getByRole('link', { name: '116 123' }).getAttribute('href')).toBe('tel:116123');
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings).toEqual(['First of all: you are not alone with this', 'What happens next']);
    expect(screen.getByText(/reads it by/).textContent).toMatch(/14:30/);
    expect(screen.getByRole('link', { name: 'take it back' }).getAttribute('href')).toBe(
      '/posts/p1/withdraw',
    );
  });

  it('says so when the time is over, and promises no new one', () => {
    show(<HelpFirst help={help([line])} post={{ ...post, late: true }} />);
    expect(screen.getByText(/has not yet\. We are sorry/)).toBeTruthy();
  });

  it('leads on where no line is known', () => {
    show(<HelpFirst help={help([])} post={{ ...post, dueAt: null }} />);
    expect(screen.getByRole('link', { name: 'Find a Helpline' })).toBeTruthy();
    expect(screen.getByText(/before anything else/)).toBeTruthy();
  });

  it('speaks of no method and no guilt', () => {
    show(<HelpFirst help={help([line])} post={post} />);
    expect(document.body.textContent).not.toMatch(/commit|suicide|kill|selfish|method/i);
  });

  it('lets its reader choose a country, and come back here', async () => {
    const sent: unknown[] = [];
    const { user } = show(<HelpFirst help={help([line])} post={post} />, {
      url: '/d/1/tired#held',
      action: async ({ request }) => {
        sent.push(Object.fromEntries(await request.formData()));
        return null;
      },
    });
    await user.selectOptions(screen.getByLabelText('Lines of'), 'Germany');
    await user.click(screen.getByRole('button', { name: 'Show' }));

    await waitFor(() => expect(sent).toEqual([{ country: 'DE', returnTo: '/d/1/tired#held' }]));
  });
});
