import { describe, expect, it } from '@jest/globals';
import { plainText, textBlocks } from './plain-text';
import { sentenceSpans } from './sentences';
import { tokens } from './tokens';

describe('markdown as plain text', () => {
  it.each([
    ['Some **bold**, _soft_, ~~gone~~ and `code`', 'Some bold, soft, gone and code'],
    [
      '[A link](https://example.org/a_(b) "title") ![and a picture](a.png) [by label][1]',
      'A link and a picture by label',
    ],
    ['Brackets [sic] stay, notes[^1] go', 'Brackets [sic] stay, notes go'],
    ['\\*literally\\* 2 * 3, f**k, snake_case, ~5', '*literally* 2 * 3, f**k, snake_case, ~5'],
    ['Tom &amp; Ann &lt;3&nbsp;<b>bold</b> I <3 you', 'Tom & Ann <3 bold I <3 you'],
    ['soft\u00adhyphen and \u202ereversed\u202c', 'softhyphen and reversed'],
  ])('reads %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('makes one line of each paragraph, list item, heading and table row', () => {
    const markdown = [
      '# First',
      'One\r\ntwo',
      '',
      '- item\n- > 1. nested',
      'Second\n------',
      '```js\ncode\n```',
      '| a | b |\n|---|---|',
      '[1]: https://example.org',
    ].join('\n');

    expect(textBlocks(markdown)).toEqual([
      { text: 'First', isHeading: true },
      { text: 'One two', isHeading: false },
      { text: 'item', isHeading: false },
      { text: 'nested Second', isHeading: true },
      { text: 'code', isHeading: false },
      { text: 'a b', isHeading: false },
    ]);
  });
});

/** Marks that open and never close, and characters that grow or reorder when they are normalised. */
const HOSTILE_UNITS = [
  ...['a', ' ', '\n', '[', '![', '](', '[a](', '](a "', '](a(', '][', '[a]: ', '[^'],
  ...['<', '<a ', '<!--', '&', '\\'],
  ...['*a', '**', '_', '`', '~~', '|', '> ', '- ', '# ', '1. ', '=\n'],
  ...['.', '. ', '."', 'a.B', 'Dr. ', 'www.', 'http://', '\u0301\u0323', 'a\u0301', '\ud83d', '\ufdfa', "a'"],
];

describe('hostile texts', () => {
  const UNITS = 131_072;

  // Linear reading takes some 30 ms, quadratic reading 10 s and more: no slow machine can confuse the two.
  const PATIENCE_MS = 3000;

  /** One Arabic ligature stands for 18 characters, four words among them. */
  const LONGEST_EXPANSION = 18;

  it.each(HOSTILE_UNITS)('are read in linear time: %j again and again', (unit) => {
    const text = unit.repeat(UNITS / unit.length);
    const began = Date.now();

    const plain = plainText(text);
    const spans = sentenceSpans(plain, 280);
    const words = tokens(text);

    expect(Date.now() - began).toBeLessThan(PATIENCE_MS);
    expect(plain.length).toBeLessThanOrEqual(UNITS);
    expect(spans.length).toBeLessThanOrEqual(UNITS);
    expect(words.length).toBeLessThanOrEqual(UNITS * LONGEST_EXPANSION);
  });
});
