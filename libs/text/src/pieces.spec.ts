import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markdownToHtml } from './markdown-to-html';
import { piecesOf } from './pieces';

const paragraph = 'We talked for an hour, and nothing was said. '.repeat(20).trim();
const letter = Array.from({ length: 20 }, () => paragraph).join('\n\n');

/** Sixty-four kilobytes of what is known to be slow to read. */
const SIZE = 65_536;
const NASTY: readonly (readonly [string, string])[] = [
  ...['a', '[', ']', '>', '*', '"', '<', '&', '`', '|', '\n', ' ', '![', '> ', '- ', '1. ', '- > '].map(
    nastyText,
  ),
  ...[
    '#1.1.1',
    '#1.1.1 ',
    '<http:',
    'www._',
    'a.b@c.d ',
    '[a](',
    '*a_b ',
    'a**b',
    '~~a ',
    'a\n=\n',
    '- a\n',
  ].map(nastyText),
  ...[
    '[a]: b\n',
    '[^a]',
    '`a``',
    '&amp;',
    '<!--',
    '<a b="',
    'http://a.b/&a;',
    '    a\n',
    '>a\nb\n',
    '|a|\n|-|\n',
  ].map(nastyText),
  ['nested lists', Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['nested emphasis', `${'*a '.repeat(SIZE / 6)}${' b*'.repeat(SIZE / 6)}`],
  ['nested images', `${'!['.repeat(SIZE / 6)}${'](a)'.repeat(SIZE / 6)}`],
  ['a wide, long table', `${'|a'.repeat(9_000)}|\n${'|-'.repeat(9_000)}|\n${'|\n'.repeat(9_000)}`],
  ['paragraphs within the bounds', `${'*_'.repeat(450)}\n\n${'a '.repeat(1_550)}\n\nb\n\n`.repeat(16)],
  ['brackets within the bounds', `${'['.repeat(900)}\n\n${'a '.repeat(1_550)}\n\nb\n\n`.repeat(16)],
];

/** Several times what the slowest takes here, a tenth of what the parser alone takes for most. */
const TIME_FOR_NASTY = 5_000;

function nastyText(unit: string): readonly [string, string] {
  return [unit, unit.repeat(Math.ceil(SIZE / unit.length))];
}

describe('the pieces of a text', () => {
  it('are one for a short text, and several for a long one', () => {
    expect(piecesOf(paragraph)).toEqual([{ markdown: paragraph, asTyped: false }]);
    expect(piecesOf(letter).length).toBeGreaterThan(3);
  });

  it('are the whole text', () => {
    const line = fc.constantFrom(
      '',
      'text',
      '# heading',
      '- item',
      '  more',
      '```',
      '> quote',
      '1. one',
      paragraph,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const pieces = piecesOf(lines.join('\n')).map(({ markdown }) => markdown);
        expect(pieces.join('\n')).toBe(lines.join('\n'));
      }),
    );
  });

  it('make no difference to what is shown', () => {
    const blocks = [
      '1. one\n\n   more\n\n2. two',
      '```\na\n\nb\n```',
      '> q\n\n> r',
      '| a |\n|---|\n| b |',
      '- a\n\n\n- b',
    ];
    for (const block of blocks) {
      const alone = markdownToHtml(block);
      expect(markdownToHtml(`${letter}\n\n${block}\n\nafter`)).toContain(`\n${alone}\n<p>after</p>`);
    }
  });

  it('never part fenced code', () => {
    const code = Array.from({ length: 9 }, () => paragraph).join('\n\n');
    expect(markdownToHtml(`~~~\n${code}\n~~~`)).toBe(`<pre><code>${code}\n</code></pre>`);
  });
});

describe('a text with more marks than anybody means', () => {
  it('is shown as it was typed', () => {
    const html = markdownToHtml(`${'*'.repeat(3_000)}a<b>&\nc\n\nd`);
    expect(html).toBe(`<p>${'*'.repeat(3_000)}a&lt;b&gt;&amp;<br>\nc</p>\n<p>d</p>`);
  });

  it('costs only its own piece the marks', () => {
    expect(markdownToHtml(`${letter}\n\n*yes*\n\n${letter}\n\n${'*'.repeat(3_000)}`)).toContain(
      '<em>yes</em>',
    );
  });

  it('is quoted at most twenty deep on a line', () => {
    expect(markdownToHtml(`${'>'.repeat(20)} a`)).toContain('<blockquote>');
    expect(markdownToHtml(`${'>'.repeat(21)} a`)).toBe(`<p>${'&gt;'.repeat(21)} a</p>`);
  });

  it.each(NASTY)('is read in time: %j', (_, text) => {
    const begun = performance.now();
    const html = markdownToHtml(text);
    expect(performance.now() - begun).toBeLessThan(TIME_FOR_NASTY);
    expect(html.length).toBeLessThan(text.length * 12);
  });
});
