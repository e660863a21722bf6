import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { signInInput, signUpInput } from './accounts';
import { check } from './check';

const mira = { email: ' mira@example.org ', password: 'a good long one', handle: ' Mira_K ' };

describe('signing up', () => {
  it('cleans what was typed and names the member after the handle', () => {
    expect(check(signUpInput, mira)).toEqual({
      ok: true,
      value: { email: 'mira@example.org', password: 'a good long one', handle: 'mira_k', name: 'mira_k' },
    });
  });

  it('keeps a name of one’s own', () => {
    expect(check(signUpInput, { ...mira, name: ' Mira\n K. ' })).toMatchObject({
      value: { name: 'Mira K.' },
    });
    expect(check(signUpInput, { ...mira, name: ' ' })).toMatchObject({ value: { name: 'mira_k' } });
    expect(check(signUpInput, { ...mira, name: null })).toMatchObject({ value: { name: 'mira_k' } });
  });

  it.each([
    'a',
    'a'.repeat(31),
    '-mira',
    '_mira',
    'mira k',
    'mirá',
    'mira.k',
    '@mira',
    'MODERATOR',
    'Letter-Writer',
    'me',
    'sup-port',
    'sign-in',
    'm_e',
  ])('refuses the handle %j', (handle) => {
    expect(check(signUpInput, { ...mira, handle })).toMatchObject({ ok: false, field: 'input.handle' });
  });

  it.each([
    '',
    'mira',
    'mira@',
    '@example.org',
    'a b@example.org',
    'a@b',
    'a@b..c',
    `${'a'.repeat(250)}@b.org`,
  ])('refuses the address %j', (email) => {
    expect(check(signUpInput, { ...mira, email })).toMatchObject({ ok: false, field: 'input.email' });
  });

  it('refuses a password that is too short or too long, and never repeats it', () => {
    expect(check(signUpInput, { ...mira, password: '1234567' })).toEqual({
      ok: false,
      field: 'input.password',
      reason: 'TOO_SHORT',
      about: 'PASSWORD',
      limit: 8,
      length: 7,
      message: 'A password has at least 8 characters; this one has 7. Please write a longer one.',
    });
    expect(check(signUpInput, { ...mira, password: 'x'.repeat(201) })).toMatchObject({
      field: 'input.password',
    });
  });

  it('keeps the blanks of a password', () => {
    expect(check(signUpInput, { ...mira, password: '  12345678 ' })).toMatchObject({
      value: { password: '  12345678 ' },
    });
  });

  it.each(['Mira\u202e', '\u2066Mira', 'a'.repeat(61)])('refuses the name %j', (name) => {
    expect(check(signUpInput, { ...mira, name })).toMatchObject({ ok: false, field: 'input.name' });
  });

  it.each([
    ['of width nothing', 'Mi\u200bra', 'BAD_NAME'],
    ['joined in letters that do not join', 'Mi\u200dra', 'BAD_NAME'],
    ['with a soft hyphen', 'Mi\u00adra', 'BAD_NAME'],
    ['from right to left', 'Mira\u200f', 'BAD_NAME'],
    ['with a blank of Hangul', 'Mira\u3164', 'BAD_NAME'],
    ['with marks that nobody sees', 'Mira\ufe0f', 'BAD_NAME'],
    ['with piled marks', 'Mi\u0316\u0317\u0318\u0319\u031cra', 'PILED_MARKS'],
    ['with one mark twice', 'Mi\u0316\u0316ra', 'PILED_MARKS'],
    ['of the house', 'The Moderator'.slice(4), 'RESERVED_NAME'],
    ['of the house, wide', 'Ａｄｍｉｎ', 'RESERVED_NAME'],
  ])('refuses a name %s', (_what, name, reason) => {
    expect(check(signUpInput, { ...mira, name })).toMatchObject({ ok: false, field: 'input.name', reason });
  });

  it.each([
    'Nguyễn Thị Ế',
    'מִירָה',
    'می\u200cرود',
    'क्\u200dष',
    '👩\u200d👩\u200d👧',
    '❤\ufe0f',
    '🏳\ufe0f\u200d🌈',
    'ร้าน้ำ',
    'Coach Anna',
    '0',
    'none',
  ])('takes the name %j', (name) => {
    expect(check(signUpInput, { ...mira, name })).toMatchObject({
      ok: true,
      value: { name: name.normalize('NFC') },
    });
  });

  it.each([
    ['        ', 'BLANK_PASSWORD'],
    ['\u2800'.repeat(9), 'BLANK_PASSWORD'],
    ['mira_k-mira_k', 'PASSWORD_LIKE_NAME'],
    ['mira@example.org', 'PASSWORD_LIKE_NAME'],
    ['Quandary2026', 'PASSWORD_LIKE_NAME'],
  ])('refuses the password %j', (password, reason) => {
    expect(check(signUpInput, { ...mira, password })).toMatchObject({
      ok: false,
      field: 'input.password',
      reason,
    });
  });

  it.each(['jörg@example.org', 'ivan@example.xn--p1ai', 'иван@пример.рф', 'a+b@c.d'])(
    'takes the address %j',
    (email) => {
      expect(check(signUpInput, { ...mira, email })).toMatchObject({ ok: true, value: { email } });
    },
  );

  it('takes control characters out of a name', () => {
    expect(check(signUpInput, { ...mira, name: 'Mi\0ra\u0085' })).toMatchObject({ value: { name: 'Mira' } });
  });

  it('answers anything with a sentence', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const checked = check(signUpInput, input);
        if (!checked.ok) expect(checked.message).toMatch(/[.]$/);
      }),
    );
  });
});

describe('signing in', () => {
  it('does not tell the rules for passwords', () => {
    for (const password of ['short', '        ', 'quandary', 'mira'])
      expect(check(signInInput, { email: 'mira@example.org', password }).ok).toBe(true);
    expect(check(signInInput, { email: 'mira@example.org', password: '' })).toMatchObject({
      field: 'input.password',
      message: 'Please type your password.',
    });
  });
});
