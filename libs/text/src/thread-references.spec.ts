import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPath, parseNumber } from '@quandary/rules';
import { markdownToHtml } from './markdown-to-html';
import { withThreadLinks } from './thread-references';

function linksIn(markdown: string): string[] {
  return [...markdownToHtml(markdown).matchAll(/<a href="(#[^"]*)">/g)].map(([, address]) => address ?? '');
}

describe('a number in a text', () => {
  it('leads to the comment or the answer', () => {
    expect(markdownToHtml('As #6.1 says, *#B* and (#B.1): no.')).toBe(
      '<p>As <a href="#6.1">#6.1</a> says, <em><a href="#B">#B</a></em> and (<a href="#B.1">#B.1</a>): no.</p>',
    );
  });

  it('may end a sentence, stand in a heading, a table or at the margin', () => {
    expect(linksIn('I agree with #6.1.')).toEqual(['#6.1']);
    expect(linksIn('# About #2')).toEqual(['#2']);
    expect(linksIn('|#3|\n|-|\n|#AA.4|')).toEqual(['#3', '#AA.4']);
    expect(linksIn('#6')).toEqual(['#6']);
  });

  it('is found in small letters when a number follows', () => {
    expect(linksIn('#b.1')).toEqual(['#B.1']);
    expect(linksIn('#b #ok #me #MeToo')).toEqual([]);
  });

  it.each([
    'a#6',
    '##6',
    '#6a',
    '#6.1b',
    '#06',
    '#0',
    '#6.0',
    '#1.1.1.1.1.1.1',
    '#100000',
    '/#6',
    '&#6;',
    '#B2',
    'é#6',
    '#Bé',
  ])('is not %j', (text) => {
    expect(linksIn(`x ${text} y`)).toEqual([]);
  });

  it('stays as it is in code and in links', () => {
    expect(linksIn('`#6` [see #7](/d/1)\n\n    #8\n\n```\n#9\n```')).toEqual([]);
    expect(markdownToHtml('[see #7](/d/1)')).toBe('<p><a href="/d/1">see #7</a></p>');
  });

  it('is one that the thread knows', () => {
    const text = fc.stringMatching(/^#[A-Ca-c0-2.]{1,14}$/);
    fc.assert(
      fc.property(text, (written) => {
        for (const part of withThreadLinks(written)) {
          if (part.type !== 'element') continue;
          const number = String(part.properties.href).slice(1);
          const path = parseNumber(number);
          expect(path && formatPath(path)).toBe(number);
        }
      }),
    );
  });

  it('is every one that the thread writes, up to the 702nd answer', () => {
    const path = fc
      .tuple(
        fc.integer({ min: 0, max: 702 }),
        fc.array(fc.integer({ min: 1, max: 99_999 }), { maxLength: 6 }),
      )
      .filter(([first, numbers]) => first > 0 || numbers.length > 0);
    fc.assert(
      fc.property(path, ([first, numbers]) => {
        const number = formatPath([first, ...numbers]);
        expect(linksIn(`see #${number}, please`)).toEqual([`#${number}`]);
      }),
    );
  });

  it('keeps every character of the text', () => {
    const text = fc
      .array(fc.constantFrom('#', '6', '.1', 'B', ' ', 'a', '(', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const words = withThreadLinks(written).map((part) => {
          const shown = part.type === 'element' ? part.children[0] : part;
          return shown?.type === 'text' ? shown.value : '';
        });
        expect(words.join('')).toBe(written);
      }),
    );
  });
});
