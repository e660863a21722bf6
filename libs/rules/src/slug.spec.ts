import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugOf } from './slug';

describe('the slug of a title', () => {
  it.each([
    ["Why won't he call?", 'why-wont-he-call'],
    ['My mother’s house – and mine', 'my-mothers-house-and-mine'],
    ['Çà et là, déjà vu', 'ca-et-la-deja-vu'],
    ['Straße, Ærø, Łódź, İstanbul', 'strasse-aero-lodz-istanbul'],
    ['  2 + 2 = 5  ', '2-2-5'],
    ['', 'letter'],
    ['愛', 'letter'],
    ['---', 'letter'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('of %j is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('ends with a whole word at 80 characters, or cuts the only word', () => {
    expect(slugOf('word '.repeat(30))).toBe(`${'word-'.repeat(15)}word`);
    expect(slugOf('a'.repeat(150))).toBe('a'.repeat(80));
  });

  it('is always a slug, and its own slug', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
