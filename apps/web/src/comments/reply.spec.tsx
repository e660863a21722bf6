/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { show } from '../../test/show';
import { Reply } from './reply';

const reply = (allowed = true) => (
  <Reply to="comment 6.1" number="6.1" parentId="p1" html="<p>Call him.</p>" allowed={allowed} />
);
const isOpen = () => screen.getByText(/^Reply/).closest('details')?.open;
const field = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply to comment 6.1', hidden: true });

beforeEach(() => localStorage.clear());

describe('the reply to a comment', () => {
  it('is closed until somebody opens it, and names the comment', async () => {
    const { user } = show(reply());
    expect(isOpen()).toBe(false);

    await user.click(screen.getByText(/^Reply/));
    await waitFor(() => expect(isOpen()).toBe(true));
    expect(screen.getByText(/^Reply/).textContent).toBe('Reply to comment 6.1');
  });

  it('opens with the words of the comment when somebody quotes it', async () => {
    const { user } = show(reply(), { url: '/d/1?order=best' });

    await user.click(screen.getByRole('link', { name: 'Quote comment 6.1' }));
    await waitFor(() => expect(isOpen()).toBe(true));
    expect(field().value).toBe('> Call him. (#6.1)\n\n');
  });

  it('is not there for who cannot reply', () => {
    show(reply(false));

    expect(screen.queryByText(/^Reply/)).toBeNull();
  });

  it('stays open when it was refused, even if nobody may reply any more', () => {
    const refusal = { code: 'FORBIDDEN', message: 'This discussion is closed.' };
    show(reply(false), { actionData: { refusal, form: 'comment:p1', entered: { body: 'My words' } } });

    expect(isOpen()).toBe(true);
    expect(field().value).toBe('My words');
  });
});
