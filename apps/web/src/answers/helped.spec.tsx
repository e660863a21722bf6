/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { masked } from '../../test/posts';
import { show } from '../../test/show';
import { Helped } from './helped';

const mark = (helped: boolean, viewerCanMarkHelped: boolean) => (
  <Helped answer={masked({ id: 'a1', helped, viewerCanMarkHelped })} />
);
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'This helped me' });

describe('“This helped me” under an answer', () => {
  it('is said by the letter-writer to everybody', () => {
    show(mark(true, false));

    expect(document.body.textContent).toBe('The letter-writer says: this helped me.');
  });

  it('is nothing to readers while the letter-writer has not said it', () => {
    show(mark(false, false));

    expect(document.body.textContent).toBe('');
  });

  it('is a button for the letter-writer, pressed once said, and takes it back then', () => {
    show(mark(true, true));

    expect(button().getAttribute('aria-pressed')).toBe('true');
    expect(button().value).toBe('no');
  });

  it('says why it was refused', async () => {
    const refusal = { code: 'CONFLICT', message: 'This answer was taken back.' };
    const { user } = show(mark(false, true), {
      action: () => ({ refusal, form: 'helped:a1', entered: {} }),
    });

    await user.click(button());
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(refusal.message));
  });
});
