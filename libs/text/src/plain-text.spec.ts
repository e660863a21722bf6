import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf, plainText } from './plain-text';

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 80 }));

describe('plain text', () => {
  it.each([
    ['# Hi\n\nI *am*  **very** tired.', 'Hi I am very tired.'],
    ['un*frigging*believable', 'unfriggingbelievable'],
    ['- a\n- b\n\n1. c', 'a b c'],
    ['> q\n\n```\ncode\n  here\n```', 'q code here'],
    ['[words](https://example.org) ![cat](/c.png)', 'words cat'],
    ['a  \nb\\\nc\nd', 'a b c d'],
    ['|a|b|\n|-|-|\n|c|d|', 'a b c d'],
    ['<b>I</b> <script>x</script>', 'I x'],
    ['AT&amp;T <3 `x`', 'AT&T <3 x'],
    ['- [x] done', 'done'],
    ['a\u00a0\u3000b', 'a b'],
    ['', ''],
  ])('of %j is %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('is one trimmed line, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (markdown) => {
        const text = plainText(markdown);
        expect(text).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(excerptOf('I *am* tired.')).toBe('I am tired.');
    expect(excerptOf('exactly', 7)).toBe('exactly');
  });

  it('ends with a whole word, without the comma, and says that there is more', () => {
    expect(excerptOf('I am tired, and sad.', 13)).toBe('I am tired…');
    expect(excerptOf('I am tired and sad.', 11)).toBe('I am tired…');
    expect(excerptOf('I am tired and sad.', 10)).toBe('I am…');
  });

  it('cuts a word that has no end, but no character', () => {
    expect(excerptOf('a'.repeat(500))).toBe(`${'a'.repeat(199)}…`);
    expect(excerptOf('😀'.repeat(10), 4)).toBe('😀…');
  });

  it('reads on past a first piece without words', () => {
    expect(excerptOf(`${'[a]: /b'.padEnd(300, 'b')}\n\n`.repeat(20) + 'words')).toBe('words');
  });

  it('is never longer than asked, and begins as the text does', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 250 }), (markdown, length) => {
        const excerpt = excerptOf(markdown, length);
        expect(excerpt.length).toBeLessThanOrEqual(length);
        const text = plainText(markdown);
        if (excerpt !== text) expect(text.startsWith(excerpt.slice(0, -1))).toBe(true);
      }),
    );
  });
});
