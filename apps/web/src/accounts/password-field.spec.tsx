/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../test/show';
import { SignInFields } from './sign-in-fields';
import { SignUpFields } from './sign-up-fields';

const forms = [
  { form: 'signing in', fields: <SignInFields refused={undefined} />, purpose: 'current-password' },
  { form: 'signing up', fields: <SignUpFields refused={undefined} />, purpose: 'new-password' },
];

describe('the field of a password', () => {
  it.each(forms)(
    'hides what is typed, and says to password managers what it is for: $form',
    ({ fields, purpose }) => {
      show(fields);

      const field = screen.getByLabelText<HTMLInputElement>('Password');
      expect([field.type, field.autocomplete]).toEqual(['password', purpose]);
    },
  );

  it.each(forms)('takes what is pasted, whatever it is made of: $form', async ({ fields }) => {
    const { user } = show(fields);
    const long = `${'correct horse battery staple '.repeat(4)}ÄÖ 愛 "';--`;

    await user.click(screen.getByLabelText('Password'));
    await user.paste(long);

    const field = screen.getByLabelText<HTMLInputElement>('Password');
    expect([field.value, field.validity.valid]).toEqual([long, true]);
  });
});
