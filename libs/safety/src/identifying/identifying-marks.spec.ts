import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IDENTIFYING_KINDS, type IdentifyingKind } from '@quandary/rules';
import { identifyingMarks } from './identifying-marks';
import { DETAILS } from './phrases/details';
import { MORE_DETAILS } from './phrases/more-details';
import { MORE_TRAPS } from './phrases/more-traps';
import { TRAPS } from './phrases/traps';

const kindsIn = (text: string): string[] =>
  [...new Set(identifyingMarks(text).map(({ kind }) => kind))].sort();
const marked = (text: string) => identifyingMarks(text).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('what gives people away', () => {
  it.each([...DETAILS, ...MORE_DETAILS])('is marked by its kind: $text', ({ text, labels }) => {
    expect(kindsIn(text)).toEqual(labels.filter((label) => label !== 'contact').sort());
  });

  it.each([...TRAPS, ...MORE_TRAPS])('is not in $text', ({ text }) => {
    expect(marked(text)).toEqual([]);
  });

  it('is marked from its first to its last character', () => {
    expect(
      marked(
        'my boss John Smith at Siemens, 12 Oak Street, j.smith@example.com, insta: jsmith9, x.com/jsmith, ' +
          'tel (0171) 234 56-78, born on 12 March 1984, plate AB12 CDE, DE89 3704 0044 0532 0130 00',
      ),
    ).toEqual([
      'full_name: John Smith',
      'employer: Siemens',
      'address: 12 Oak Street',
      'email: j.smith@example.com',
      'handle: jsmith9',
      'profile_link: x.com/jsmith',
      'phone: (0171) 234 56-78',
      'birth_date: 12 March 1984',
      'number_plate: AB12 CDE',
      'account_number: DE89 3704 0044 0532 0130 00',
    ]);
  });

  it('is found where digits are wide, of another script, or parted by what nobody sees', () => {
    expect(
      marked('a ０７７００ ９００１２３, b ٠٧٧٠٠ ٩٠٠١٢٣, c 07\u200b700 900\u00ad123, d 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑!'),
    ).toEqual([
      'phone: ０７７００ ９００１２３',
      'phone: ٠٧٧٠٠ ٩٠٠١٢٣',
      'phone: 07\u200b700 900\u00ad123',
      'phone: 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑',
    ]);
  });

  it('is believed of a number that only the country of the writer has', () => {
    expect(marked('Anna 7715123 or so')).toEqual([]);
    expect(identifyingMarks('Anna 7715123 or so', { country: 'TO' })).toMatchObject([
      { kind: 'phone', text: '7715123' },
    ]);
  });

  it('takes a wrong checksum for another number', () => {
    expect(kindsIn('DE89 3704 0044 0532 0130 01')).not.toContain('account_number');
    expect(kindsIn('card 4111 1111 1111 1112')).not.toContain('account_number');
  });

  it('leaves out figures that everybody knows, and works of authors', () => {
    expect(
      marked('Sigmund Freud, "The Gift" by Laura Cassel, a book by Peter Hansen, the Trevor Project'),
    ).toEqual([]);
  });
});

const ORDINARY = fc.constantFrom(
  ...['I have been married for twelve years', 'we argue about money', 'he said that he would change'],
  ...['my mother never liked him', 'what should I do', 'it has been like this since the summer'],
);
const around = fc.constantFrom('', ' ', '"', '(', '*', '**', '_'.repeat(0), '– ');
const PLANTED: readonly [IdentifyingKind, string][] = [
  ['email', 'anna.weiss@example.com'],
  ['phone', '+44 7700 900123'],
  ['phone', '(201) 555-0123'],
  ['phone', '0171 2345678'],
  ['full_name', 'Anna Weiss'],
  ['address', '12 Oak Street'],
];

describe('marks', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ...[...DETAILS, ...MORE_DETAILS, ...TRAPS].map(({ text }) => text),
          '𝟎',
          '\u200b',
          '+',
          '(',
          '@',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('are slices of the text, of known kinds, in order, and do not overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { kind, text: words, start, end } of identifyingMarks(text)) {
          expect(IDENTIFYING_KINDS).toContain(kind);
          expect(text.slice(start, end)).toBe(words);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('find what is planted anywhere in a letter, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.array(ORDINARY, { minLength: 1, maxLength: 4 }),
        fc.array(ORDINARY, { maxLength: 4 }),
        fc.constantFrom(...PLANTED),
        fc.tuple(around, fc.constantFrom('', '.', ',', '!', '?', ')', '"', '*')),
        (before, after, [kind, words], [open, close]) => {
          const text = `${before.join('. ')}. ${open}${words}${close} ${after.join(', ')}`;
          expect(identifyingMarks(text)).toEqual(
            expect.arrayContaining([expect.objectContaining({ kind, text: words })]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
