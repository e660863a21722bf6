import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSafeHref, readProse, type ProseNode } from './prose-html';

const allowed =
  'p br em strong del a ul ol li blockquote code pre h3 h4 h5 h6 hr table thead tbody tr th td'.split(' ');

function everyElement(nodes: ProseNode[]): Exclude<ProseNode, string>[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...everyElement(node.children)]));
}

function textOf(nodes: ProseNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

const markupSoup = fc
  .array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b onclick="x">',
      '<script>',
      '</script>',
      '<a href="javascript:alert(1)">',
      '<a href="/d/1">',
      '</a>',
      '<img src=x onerror=y>',
      '<',
      '>',
      '&lt;',
      '&#x6a;',
      '"',
      "'",
      'text',
      '<ol start="1e9">',
      '<!--',
      ' ',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('reading the prose of a post', () => {
  it('keeps the shape of a letter', () => {
    expect(readProse('<p>One <em>two</em></p>\n<ol start="3"><li>three</li></ol>')).toEqual([
      { tag: 'p', attributes: {}, children: ['One ', { tag: 'em', attributes: {}, children: ['two'] }] },
      {
        tag: 'ol',
        attributes: { start: '3' },
        children: [{ tag: 'li', attributes: {}, children: ['three'] }],
      },
    ]);
  });

  it('turns escaped characters back into text, once', () => {
    expect(readProse('<p>&lt;b&gt; &amp;lt; &#x3C; &copy</p>')).toEqual([
      { tag: 'p', attributes: {}, children: ['<b> &lt; < &copy'] },
    ]);
  });

  it('drops tags and attributes that are not on the list, and keeps their words', () => {
    expect(readProse('<p onclick="x">a<img src=x onerror=y><script>b</script></p>')).toEqual([
      { tag: 'p', attributes: {}, children: ['a', 'b'] },
    ]);
  });

  it('never yields another element, attribute or kind of link, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(markupSoup, fc.string()), (html) => {
        for (const element of everyElement(readProse(html))) {
          expect(allowed).toContain(element.tag);
          expect(
            Object.keys(element.attributes).filter((name) => !/^(href|title|start)$/.test(name)),
          ).toEqual([]);
          expect(isSafeHref(element.attributes['href'] ?? '#')).toBe(true);
        }
      }),
    );
  });

  it('gives plain text back word for word', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(textOf(readProse(`<p>${escaped}</p>`))).toBe(text);
      }),
    );
  });

  it.each([
    '<a ',
    '<a x="',
    '<',
    '<p>',
    '</p>',
    '<a href=x',
    '&',
    '<em x=1 ',
    '<blockquote>',
    `<a x='<a y="`,
  ])('reads 128,000 characters of %j in a moment', (piece) => {
    const started = performance.now();
    readProse(piece.repeat(128_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(500);
  });

  it.each(['//evil.test', '/\\evil.test', 'javascript:x', ' javascript:x', 'data:text/html,x', ''])(
    'refuses %j as a link',
    (href) => expect(isSafeHref(href)).toBe(false),
  );
});
