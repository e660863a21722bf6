import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asMarkdown } from './markdown-to-html';
import { plainParagraphs } from './plain-paragraphs';

/** Words, and everything that markdown might see in them. */
const pieces = fc.constantFrom(
  ...[
    'word',
    'Ünï',
    '東京',
    'e\u0301',
    '1',
    '12',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n\n\n',
    '.',
    ',',
    '-',
    '--',
    '---',
    '1.',
    '2)',
    ':',
    ':-',
    '/',
    '//',
  ],
  ...[
    'http:',
    'https://a.b',
    'www.',
    'Www.a.b',
    'mailto:',
    'xmpp:a',
    '"',
    "'",
    '“',
    '(',
    ')',
    '…',
    '—',
    '$',
    '%',
    '!',
    '?',
    '=',
    '==',
    '#',
    '#6',
    '+',
  ],
  ...['*', '_', '~', '`', '>', '<', '&', '[', ']', '|', '\\', '@', '\t', '\u00A0', '\u200B'],
);
const text = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.array(
        fc.constantFrom('word', 'It', "it's", ' ', '\n', '\n\n', '.', ',', '-', '(', '1', '1.', ':', '"'),
        { maxLength: 30 },
      ),
    },
    { weight: 1, arbitrary: fc.array(pieces, { maxLength: 12 }) },
  )
  .map((parts) => parts.join(''));

describe('a text of plain paragraphs', () => {
  it('is what reading it as markdown gives, whenever it is taken for one', () => {
    let taken = 0;
    fc.assert(
      fc.property(text, (markdown) => {
        const quick = plainParagraphs(markdown);
        if (quick === undefined) return;
        taken += 1;
        expect(quick).toBe(asMarkdown(markdown));
      }),
      { numRuns: 5_000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it.each([
    '- a',
    '1. a',
    'a\n---',
    'a *b*',
    'see #6',
    'a  \nb',
    ' a',
    'a\n    b',
    'www.a.b',
    'https://a.b',
    'a & b',
    'a <b>',
    'a | b\n:-',
  ])('is not %j', (markdown) => expect(plainParagraphs(markdown)).toBeUndefined());
});
