import { describe, expect, it } from '@jest/globals';
import { linksIn } from './links-in';
import { markdownToHtml } from './markdown-to-html';

/** Every way to write one link that the renderer knows. */
const ways: [string, string][] = [
  ['a bare address', 'https://spam.test/x'],
  ['one without a scheme', 'www.spam.test'],
  ['one in capitals', 'HTTPS://SPAM.TEST'],
  ['words', '[cheap](https://spam.test)'],
  ['words in an angle', '[cheap](<https://spam.test/a b>)'],
  ['angles', '<https://spam.test>'],
  ['a picture', '![cheap](https://spam.test/p.png)'],
  ['a reference', '[cheap][it]\n\n[it]: https://spam.test'],
  ['a short reference', '[it]\n\n[it]: https://spam.test'],
  ['a mail address', 'me@spam.test'],
  ['a mail address in angles', '<me@spam.test>'],
  ['an address of mail with a scheme', '[write](mailto:me@spam.test)'],
  ['a link in a table', '| a |\n| - |\n| www.spam.test |'],
  ['a link in a quotation in a list', '- > www.spam.test'],
];

describe('links of a text', () => {
  it.each(ways)('counts %s as one', (_way, markdown) => {
    expect(markdownToHtml(markdown)).toContain('<a ');
    expect(linksIn(markdown)).toBe(1);
  });

  it('counts each of several, and one definition as often as it is used', () => {
    expect(linksIn('www.a.test, www.b.test and c@c.test')).toBe(3);
    expect(linksIn('[a][it] [b][it] [c][it]\n\n[it]: https://spam.test')).toBe(3);
  });

  it.each(['#6.1 and #B', '[letter](/d/12)', 'e.g. this', '<a href="https://typed.test">', 'a < b'])(
    'counts no reference and no word: %s',
    (markdown) => expect(linksIn(markdown)).toBe(markdown.includes('https') ? 1 : 0),
  );

  it('counts addresses that are shown as they were typed', () => {
    expect(linksIn('`https://a.test` and `www.b.test`')).toBe(2);
    const costly = `${'![x '.repeat(200)} https://a.test`;
    expect(markdownToHtml(costly)).not.toContain('<a ');
    expect(linksIn(costly)).toBe(1);
  });
});
