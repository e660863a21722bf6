/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { show } from '../../test/show';
import { DecideForm } from './decide-form';

const checkedOf = (name: string) =>
  within(screen.getByRole('group', { name }))
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

describe('the form of a decision', () => {
  it('decides nothing beforehand, and does not go without a decision', () => {
    show(<DecideForm reviewItemId="r1" revision={0} refused={undefined} />);

    expect(checkedOf('What happens to it?')).toEqual([]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Keep it' }).required).toBe(true);
    expect(screen.getByText('A moderator may suspend for up to seven days.')).toBeTruthy();
  });

  it('comes back as it was sent, with the reason at its field', () => {
    const refusal = { code: 'INVALID', message: 'A suspension ends in the future.', field: 'suspendUntil' };
    const entered = { kind: 'SUSPEND', reason: 'SPAM', explanation: 'It sells.', suspendUntil: '2026-11-01' };
    show(<DecideForm reviewItemId="r1" revision={0} refused={{ refusal, form: 'decide', entered }} />);

    expect(checkedOf('What happens to it?')).toEqual(['SUSPEND']);
    expect(checkedOf('Why? (not needed for keeping it)')).toEqual(['SPAM']);
    expect(screen.getByRole('textbox', { name: /What its author will read/ })).toHaveProperty(
      'value',
      'It sells.',
    );
    const until = screen.getByLabelText('Suspended, or read first, until');
    expect(until).toHaveProperty('value', '2026-11-01');
    expect(until.getAttribute('aria-invalid')).toBe('true');
  });
});
