import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markdownToHtml } from './markdown-to-html';

const FOREIGN = 'rel="ugc nofollow noopener"';

describe('headings', () => {
  it('begin below those of the page', () => {
    expect(markdownToHtml('# One\n\n## Two\n\n### Three\n\n#### Four\n\n###### Six')).toBe(
      '<h3>One</h3>\n<h4>Two</h4>\n<h5>Three</h5>\n<h6>Four</h6>\n<h6>Six</h6>',
    );
  });

  it('are left out when they say nothing', () => {
    expect(markdownToHtml('#\n\ntext\n\n# ![](javascript:1)')).toBe('<p>text</p>');
  });
});

describe('links', () => {
  it.each([
    ['[a](https://example.org/x?y=1#z)', `<a href="https://example.org/x?y=1#z" ${FOREIGN}>a</a>`],
    ['[a](HTTPS://example.org)', `<a href="https://example.org" ${FOREIGN}>a</a>`],
    ['<mailto:me@example.org>', `<a href="mailto:me@example.org" ${FOREIGN}>mailto:me@example.org</a>`],
    ['www.example.org', `<a href="http://www.example.org" ${FOREIGN}>www.example.org</a>`],
    ['[a](/d/12)', '<a href="/d/12">a</a>'],
    ['[a](#6.1)', '<a href="#6.1">a</a>'],
    ['[](https://example.org)', `<a href="https://example.org" ${FOREIGN}>https://example.org</a>`],
    ['[a][1]\n\n[1]: https://example.org "title"', `<a href="https://example.org" ${FOREIGN}>a</a>`],
  ])('%j lead somewhere', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'page.html',
    'ftp://a.b',
    'data:text/html,x',
    'http:evil',
    '?q',
    '',
  ])('to %j are only their words', (address) => {
    expect(markdownToHtml(`[words](<${address.replace('\\', '\\\\')}>)`)).toMatch(
      /^<p>(words|<a href="\/%5Cevil.example">words<\/a>)<\/p>$/,
    );
  });

  it('do not multiply a text by a long address that is used again and again', () => {
    const markdown = `[a]: https://example.org/${'b'.repeat(2_000)}\n\n${'[a] '.repeat(300)}`;
    expect(markdownToHtml(markdown).length).toBeLessThan(markdown.length * 12);
  });

  it('are found by definitions far away', () => {
    const text = `See [one][1].\n\n${'Words and words. '.repeat(300)}\n\n[1]: https://example.org`;
    expect(markdownToHtml(text)).toContain(`<a href="https://example.org" ${FOREIGN}>one</a>`);
  });
});

describe('images', () => {
  it.each([
    ['![a cat](https://example.org/c.png "t")', `<a href="https://example.org/c.png" ${FOREIGN}>a cat</a>`],
    [
      '![](https://example.org/c.png)',
      `<a href="https://example.org/c.png" ${FOREIGN}>https://example.org/c.png</a>`,
    ],
    ['![a cat](data:image/png;base64,AAAA)', 'a cat'],
    ['[![a cat](/c.png)](https://example.org)', `<a href="https://example.org" ${FOREIGN}>a cat</a>`],
  ])('%j become links', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(`<p>${html}</p>`);
  });
});

describe('blocks', () => {
  it('keep lists, quotes, code and rules', () => {
    expect(markdownToHtml('7. a\n8. b\n\n> q\n\n```js\nx<1\n```\n\n---')).toBe(
      '<ol start="7">\n<li>a</li>\n<li>b</li>\n</ol>\n<blockquote>\n<p>q</p>\n</blockquote>\n' +
        '<pre><code>x&#x3C;1\n</code></pre>\n<hr>',
    );
  });

  it('keep tables as wide as they were typed', () => {
    const html = markdownToHtml(`|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${'|b|\n'.repeat(100)}`);
    expect(html.match(/<th>/g)).toHaveLength(100);
    expect(html.match(/<td>/g)).toHaveLength(100);
    expect(html).not.toContain('align');
  });

  it('drop the boxes of task lists', () => {
    expect(markdownToHtml('- [x] done\n- [ ] not')).toBe('<ul>\n<li>done</li>\n<li>not</li>\n</ul>');
  });

  it('know ~~two tildes~~ and leave one alone', () => {
    expect(markdownToHtml('~~no~~ ~5 or ~6~')).toBe('<p><del>no</del> ~5 or ~6~</p>');
  });

  it('drop the tags of HTML and keep the words', () => {
    expect(markdownToHtml('<div class="x">\nI <b>am</b> here.\n</div>')).toBe('<p>\nI am here.\n</p>');
    expect(markdownToHtml('I <3 you & him')).toBe('<p>I &#x3C;3 you &#x26; him</p>');
  });

  it('have no footnotes', () => {
    expect(markdownToHtml('a[^1]\n\n[^1]: the note says')).toBe('<p>a[^1]</p>\n<p>[^1]: the note says</p>');
  });

  it('are none in a blank text', () => {
    expect(['', ' ', '\n\n', '[a]: b'].map(markdownToHtml)).toEqual(['', '', '', '']);
  });
});

const BLOCK_MARKS = ['> ', '- ', '1. ', '# ', '|', '|-', '```\n', '\n', '\n\n', '    ', '\t'];
const INLINE_MARKS = ['*', '**', '_', '~~', '`', '<', '>', '\\', '&', '&#', ';', ' ', 'a', '\0', '\ud800'];
const ADDRESS_MARKS = ['[', ']', '(', ')', '![', '](', '#6', '.1', '@a.b', 'www.a.b', 'http://'];

describe('any text', () => {
  const marks = fc.constantFrom(...BLOCK_MARKS, ...INLINE_MARKS, ...ADDRESS_MARKS);
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(marks, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('becomes the same safe HTML every time', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const html = markdownToHtml(markdown);
        expect(markdownToHtml(markdown)).toBe(html);
        expect(html.replace(SAFE_TAG, '')).not.toContain('<');
      }),
      { numRuns: 1_000 },
    );
  });
});

/** One tag of the allow-list as it is written out; any other "<" is a character reference. */
const SAFE_TAG =
  /<a href="(?:https?:\/\/|mailto:|\/(?![/\\])|#)[^"<>]*"(?: rel="ugc nofollow noopener")?>|<ol start="\d+">|<\/?(?:p|br|hr|blockquote|h[3-6]|em|strong|del|a|ul|ol|li|code|pre|table|thead|tbody|tr|th|td)>/g;
