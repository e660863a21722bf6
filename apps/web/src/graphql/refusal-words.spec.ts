import { describe, expect, it } from '@jest/globals';
import { check, FIELDS, REFUSALS, signUpInput, type FieldName } from '@quandary/rules';
import { wordsFor } from './refusal-words';

const reasons = Object.values(REFUSALS).flatMap((reasonsOfCode) => Object.keys(reasonsOfCode));
const theirs = 'What the API says.';
const details = {
  limit: 1_000,
  length: 1_234,
  until: '2026-11-21',
  value: 'x',
  about: 'TITLE',
  explanation: 'Be kind.',
} as const;

describe('the words for a refusal', () => {
  it.each(reasons)('has a sentence of the site for %s', (reason) => {
    const words = wordsFor({ message: theirs, reason, details });
    expect(words).toMatch(/^[A-Z].*[.]$/);
    expect(words).not.toBe(theirs);
    expect(words).not.toMatch(/[{}]/);
  });

  it.each(Object.keys(FIELDS) as FieldName[])('says what to do when %s is missing', (about) => {
    expect(wordsFor({ message: theirs, reason: 'MISSING', details: { about } })).toBe(FIELDS[about].missing);
  });

  it('are, with their numbers, those of the form that the site shares with the API', () => {
    const checked = check(signUpInput, { email: 'a@b.org', password: 'x'.repeat(1_201), handle: 'mira' });
    if (checked.ok) throw new Error('This password is too long.');
    expect(wordsFor({ message: theirs, reason: checked.reason, details: checked })).toBe(checked.message);
  });

  it('are those of the API for a reason that these pages do not know yet', () => {
    for (const reason of ['MADE_TOMORROW', 'toString', undefined])
      expect(wordsFor({ message: theirs, reason })).toBe(theirs);
  });
});
