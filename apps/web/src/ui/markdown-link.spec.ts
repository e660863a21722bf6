import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markdownToHtml } from '@quandary/text';
import { linkAmid, markdownLink } from './markdown-link';
import { readProse } from './prose-html';

/** Titles as they are kept: one line, without blanks around it. */
const title = fc
  .string({ unit: fc.constantFrom(...'ab 1.#@:/-+=!*_~`[]()<>&|\\"\'’é💔'), minLength: 1, maxLength: 30 })
  .map((words) => words.trim().replace(/ +/g, ' '))
  .filter((words) => words !== '');

describe('a link in markdown', () => {
  it('says the title and leads to the address', () => {
    expect(markdownLink('When you have been ghosted', '/articles/when-you-have-been-ghosted')).toBe(
      '[When you have been ghosted](/articles/when-you-have-been-ghosted)',
    );
  });

  it('shows every title as it is, whatever markdown makes of its characters', () => {
    fc.assert(
      fc.property(title, (words) => {
        expect(readProse(markdownToHtml(markdownLink(words, '/d/1/x')))).toEqual([
          {
            tag: 'p',
            attributes: {},
            children: [{ tag: 'a', attributes: { href: '/d/1/x' }, children: [words] }],
          },
        ]);
      }),
    );
  });
});

describe('a link amid a text', () => {
  it.each([
    ['', '', '[x](/x)'],
    ['Read ', '', '[x](/x)'],
    ['Read', '', ' [x](/x)'],
    ['Read this!', '', ' [x](/x)'],
    ['(', ')', '[x](/x)'],
    ['Read ', '. Then', '[x](/x)'],
    ['Read ', 'then', '[x](/x) '],
    ['One\n', '\ntwo', '[x](/x)'],
  ])('stands between %j and %j as a word of its own', (before, after, written) => {
    expect(linkAmid('[x](/x)', { before, after })).toBe(written);
  });
});
