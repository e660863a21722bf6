/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { show } from '../../test/show';
import { ThemeSwitch } from './theme-switch';

const summary = () => screen.getByLabelText('Light or dark');
const isOpen = () => summary().closest('details')?.open;

describe('the switch between light and dark', () => {
  it('is pressed where the reader’s choice is, and follows the device without one', () => {
    show(<ThemeSwitch theme={undefined} />);

    const pressed = screen.getAllByRole('button', { hidden: true, pressed: true });
    expect(pressed.map(({ textContent }) => textContent)).toEqual(['As my device']);
  });

  it('sends the choice, and the page to come back to', async () => {
    const sent: unknown[] = [];
    const { user } = show(<ThemeSwitch theme="light" />, {
      url: '/d/1?order=best',
      action: async ({ request }) => {
        sent.push(Object.fromEntries(await request.formData()));
        return null;
      },
    });

    await user.click(summary());
    await user.click(screen.getByRole('button', { name: 'Dark' }));
    await waitFor(() => expect(sent).toEqual([{ theme: 'dark', returnTo: '/d/1?order=best' }]));
  });

  it('closes at Escape and gives the focus back', async () => {
    const { user } = show(<ThemeSwitch theme="dark" />);
    await user.click(summary());
    await waitFor(() => expect(isOpen()).toBe(true));
    await user.tab();
    expect(document.activeElement).not.toBe(summary());

    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(summary());
  });

  it('closes when somebody presses elsewhere', async () => {
    const { user } = show(<ThemeSwitch theme="dark" />);
    await user.click(summary());
    await user.click(document.body);

    expect(isOpen()).toBe(false);
  });
});
