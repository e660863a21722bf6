/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { masked } from '../../test/posts';
import { show } from '../../test/show';
import { Helpful } from './helpful';

const helpful = ({ guest = false, can = true } = {}) => (
  <Helpful article={masked({ id: 'a1', viewerCanMarkHelpful: can })} guest={guest} />
);
const button = () => screen.getByRole('button', { name: 'This helped me' });

describe('“This helped me” under a guide', () => {
  it('thanks once it counted, and is pressed', async () => {
    const { user } = show(helpful(), { action: () => ({ thanked: true }) });
    expect(button().getAttribute('aria-pressed')).toBe('false');

    await user.click(button());
    await waitFor(() => expect(button().getAttribute('aria-pressed')).toBe('true'));
    expect(screen.getByRole('status').textContent).toMatch(/^Thank you\./);
  });

  it('says why it did not count, and is not pressed', async () => {
    const refusal = { code: 'TOO_SOON', message: 'That is enough for today.' };
    const { user } = show(helpful(), { action: () => ({ refusal, form: 'helpful', entered: {} }) });

    await user.click(button());
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(refusal.message));
    expect(button().getAttribute('aria-pressed')).toBe('false');
  });

  it('asks a guest to sign in, and leads back', () => {
    show(helpful({ guest: true }), { url: '/articles/on-lending' });

    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe(
      '/sign-in?returnTo=%2Farticles%2Fon-lending',
    );
  });

  it('is not there for who wrote the guide', () => {
    show(helpful({ can: false }));

    expect(document.body.textContent).toBe('');
  });
});
