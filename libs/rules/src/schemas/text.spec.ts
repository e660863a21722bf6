import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FIELDS } from '../refusals';
import { check } from './check';
import { cleanText, isBlank, requiredText } from './text';

const title = requiredText({
  about: 'TITLE',
  minLength: 2,
  maxLength: 150,
  oneLine: true,
});
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('a text', () => {
  it('loses what nobody can see and keeps tabs and lines', () => {
    expect(cleanText(' \ta\0b\u0007\u007f\r\nc\td\re \n')).toBe('ab\nc\td\ne');
  });

  it('becomes one line when it is one', () => {
    expect(cleanText('My \n\n mother\t and\u00a0I', true)).toBe('My mother and I');
  });

  it('is normalised, so that the same word is the same word', () => {
    expect(cleanText('Zoe\u0308')).toBe('Zo\u00eb');
  });

  it('is well-formed Unicode', () => {
    expect(cleanText('a\ud800b')).toBe('a\ufffdb');
    expect(cleanText('😀')).toBe('😀');
  });

  it('is clean after one cleaning', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (raw, oneLine) => {
        const once = cleanText(raw, oneLine);
        expect(cleanText(once, oneLine)).toBe(once);
        expect(Buffer.from(once).toString()).toBe(once);
        expect(once).not.toContain('\0');
      }),
    );
  });

  it.each([
    '',
    ' ',
    '\n\t',
    '\u200b',
    '\u200b \u2060\ufeff',
    '\u00a0\u3000',
    '\u3164',
    '\u2800',
    '\u202e',
    '\ufe0f',
  ])('is blank when it leaves no ink: %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', '愛', '❤️', '.', '\u200ba'])('is not blank: %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('a refusal', () => {
  it('says what is wrong and what to do, with the numbers', () => {
    expect(check(title, 'a'.repeat(163))).toEqual({
      ok: false,
      field: 'input',
      reason: 'TOO_LONG',
      about: 'TITLE',
      limit: 150,
      length: 163,
      message: 'A title has at most 150 characters; this one has 163. Please shorten it by 13.',
    });
    expect(check(title, 'a', 'title')).toEqual({
      ok: false,
      field: 'title',
      reason: 'TOO_SHORT',
      about: 'TITLE',
      limit: 2,
      length: 1,
      message: 'A title has at least 2 characters; this one has 1. Please write a longer one.',
    });
  });

  it.each([undefined, null, 7, {}, [], '', ' \u200b'])('asks for what is missing: %j', (input) => {
    expect(check(title, input)).toMatchObject({
      ok: false,
      field: 'input',
      reason: 'MISSING',
      message: FIELDS.TITLE.missing,
    });
  });

  it('counts characters as the database does', () => {
    expect(check(title, '😀'.repeat(150)).ok).toBe(true);
    expect(check(title, 'e\u0301'.repeat(150)).ok).toBe(true);
    expect(check(title, '😀'.repeat(151))).toMatchObject({ message: expect.stringContaining('has 151') });
  });
});
