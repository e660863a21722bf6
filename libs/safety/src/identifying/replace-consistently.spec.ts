import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IDENTIFYING_KINDS } from '@quandary/rules';
import { identifyingMarks } from './identifying-marks';
import { DETAILS } from './phrases/details';
import { MORE_DETAILS } from './phrases/more-details';
import { TRAPS } from './phrases/traps';
import { replaceConsistently } from './replace-consistently';

const replaced = (text: string): string => replaceConsistently(text, identifyingMarks(text));

describe('what is replaced', () => {
  it.each([
    ['my sister Anna Weiss', 'my sister A.'],
    ['I saw Anna Weiss.', 'I saw A.'],
    ['Anna Weiss lied. Anna said Ms Weiss had not. Anna’s way!', 'A. lied. A. said Ms W. had not. A.’s way!'],
    ['Anna Weiss and Anton Meyer met. Anna left Anton.', 'A. W. and A. M. met. A. W. left A. M.'],
    ['my boss John Smith at Siemens. Siemens knew.', 'my boss J. at [employer]. [employer] knew.'],
    ["Dr. Meyer from St. Mary's Hospital; Dr. Meyer again", 'Dr. M. from [employer]; Dr. M. again'],
    ['Will Anderson hit me. Will you tell Will?', 'W. hit me. Will you tell W.?'],
    ['i love kevin murphy', 'i love K.'],
    ['Call 07700 900123 or anna@example.com', 'Call [telephone number] or [e-mail address]'],
    ['add me on telegram', '[how to reach me]'],
    ['12 Oak Street, born on 12 March 1984', '[address], born on [date of birth]'],
  ])('is gone wherever it stands: %s', (text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  it('is what somebody chose', () => {
    const text = 'Anna Weiss, anna@example.com';
    const marks = identifyingMarks(text);
    expect(
      replaceConsistently(
        text,
        marks.filter(({ kind }) => kind === 'email'),
      ),
    ).toBe('Anna Weiss, [e-mail address]');
    expect(replaceConsistently(text, [])).toBe(text);
    expect(
      replaceConsistently(
        text,
        marks.map((mark) => ({ ...mark, kind: 'phone' as const, replacement: null })),
      ),
    ).toBe(text);
  });

  it('is no mark again', () => {
    const phrases = [...DETAILS, ...MORE_DETAILS, ...TRAPS].map(({ text }) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...IDENTIFYING_KINDS),
        fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 6 }),
        (kind, parts) => {
          const text = parts.join('\n\n');
          const after = replaceConsistently(
            text,
            identifyingMarks(text).filter((mark) => mark.kind === kind),
          );
          expect(identifyingMarks(after).filter((mark) => mark.kind === kind)).toEqual([]);
          expect(replaced(replaced(text))).toBe(replaced(text));
        },
      ),
      { numRuns: 400 },
    );
  });
});
