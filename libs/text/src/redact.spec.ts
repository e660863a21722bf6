import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markdownToHtml } from './markdown-to-html';
import { plainText } from './plain-text';
import { redactQuotations, withoutQuotations } from './quotations';
import { canBeFound, redact } from './redact';

const cut = (text: string, ...passages: string[]) => redact({ text, markdown: true }, passages);

describe('cutting out of markdown', () => {
  it.each([
    ['My sister Anna Weiss left.', 'anna weiss', 'My sister […] left.'],
    ['My sister **Anna** Weiss left.', 'Anna Weiss', 'My sister **[…]** left.'],
    ['**Anna Weiss** left.', 'Anna Weiss', '**[…]** left.'],
    ['**Anna** *Weiss* left.', 'Anna Weiss', '**[…]** *[…]* left.'],
    ['Anna\n  Weiss left.', 'Anna Weiss', '[…] left.'],
    ['> Anna\n> Weiss left.', 'Anna Weiss', '> […] left.'],
    ['[Anna](https://a.test/x) left.', 'Anna', '[[…]](https://a.test/x) left.'],
    ['[her](https://a.test/anna_weiss) left.', 'anna_weiss', '[her](https://a.test/[…]) left.'],
    ['[Anna](https://a.test) Weiss left.', 'Anna Weiss', '[[…]](https://a.test) left.'],
    ['M&uuml;ller and M&#252;ller', 'Müller', '[…] and […]'],
    ['An<b>na</b> left.', 'Anna', '[…]</b> left.'],
    ['An\u00adna left.', 'Anna', '[…] left.'],
    ['Ann\u0061 and Anna-Lena', 'Anna', '[…] and […]-Lena'],
    ['Jose\u0301 left.', 'José', '[…] left.'],
    ['Anna\n\nWeiss', 'Anna Weiss', '[…]\n\n'],
    ['Ask [Anna](https://a.test) Weiss.', 'ask anna', '[…] [[…]](https://a.test) Weiss.'],
  ])('of %j takes %j', (text, passage, left) => {
    expect(cut(text, passage)).toMatchObject({ text: left, found: [true] });
  });

  it('takes no more than was asked for', () => {
    expect(cut('Anna, Annabel and Hannah.', 'Anna Weiss')).toEqual({
      text: 'Anna, Annabel and Hannah.',
      words: 0,
      found: [false],
    });
    expect(cut('José', 'Jose').words).toBe(0);
  });

  it('looks for each passage in the text as it was', () => {
    expect(cut('Anna Weiss and Anna.', 'Anna', 'Anna Weiss')).toEqual({
      text: '[…] and […].',
      words: 3,
      found: [true, true],
    });
  });

  it('finds what stands in the address that it keeps of another', () => {
    const { text } = cut('[Anna](https://a.test/anna-weiss) Weiss left.', 'Anna Weiss', 'anna-weiss');
    expect(text).toBe('[[…]](https://a.test/[…]) left.');
  });

  it('never swallows the line with the mark', () => {
    expect(plainText(cut('Anna: I hate you.', 'Anna').text)).toBe('[…]: I hate you.');
    expect(markdownToHtml(cut('Ask Anna(mail) now.', 'Anna').text)).toBe('<p>Ask […](mail) now.</p>');
  });

  it('does not make a full text longer', () => {
    const text = 'ab '.repeat(10).trim();
    expect(redact({ text, longest: text.length }, ['ab']).text.length).toBeLessThanOrEqual(text.length);
  });

  it('knows what cannot be looked for', () => {
    expect(['**', '\u200b', ' ', '[…]', 'a'].map(canBeFound)).toEqual([false, false, false, false, true]);
  });

  it('leaves nothing to read of what was asked for, whatever stands around', () => {
    const mark = fc.constantFrom(
      '',
      '*',
      '**',
      '_',
      '`',
      '~~',
      '\n',
      '  ',
      '> ',
      '[',
      '](x)',
      '<i>',
      '&nbsp;',
      '- ',
    );
    const words = fc.array(fc.tuple(mark, fc.constantFrom('Zora', 'Quill', 'and', 'went', 'home')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.map(([before, word]) => `${before}${word} `).join('');
        const left = cut(text, 'Zora Quill').text;
        expect(plainText(left).toLowerCase()).not.toContain('zora quill');
        expect(cut(left, 'Zora Quill').words).toBe(0);
      }),
    );
  });

  it.each([
    '*'.repeat(20_000),
    '[a]('.repeat(5_000),
    '<a '.repeat(6_000),
    '> '.repeat(10_000),
    '&a;'.repeat(6_000),
  ])('is quick on %#', (text) => {
    const started = performance.now();
    cut(text, 'Anna Weiss', '****', 'a a a');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('cutting out of quotations', () => {
  const said = ['I told Anna the truth.'];
  const quoted = (text: string, elsewhere = false) =>
    redactQuotations({ text }, ['Anna'], { said, saidElsewhere: () => elsewhere }).text;

  it.each([
    ['> I told Anna the truth.\n\nAnna did what?', '> I told […] the truth.\n\nAnna did what?'],
    ['> Anna\n\nWho?', '> […]\n\nWho?'],
    ['> I told\nAnna the truth.\n\nOh.', '> I told\n[…] the truth.\n\nOh.'],
    ['> > told **Anna**\n\nOh.', '> > told **[…]**\n\nOh.'],
  ])('of %j', (text, left) => {
    expect(quoted(text, true)).toBe(left);
  });

  it('lets stand what quotes somebody else who says it', () => {
    expect(quoted('> Then Anna laughed.', true)).toBe('> Then Anna laughed.');
    expect(quoted('> Then Anna laughed.', false)).toBe('> Then […] laughed.');
  });

  it('knows own words', () => {
    expect(withoutQuotations('> hers\n\nmine\n> hers')).toBe('\nmine');
  });
});
