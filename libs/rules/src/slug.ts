import { LONGEST_SLUG } from './limits';

/** What a title without a single Latin letter or digit is called. */
const FALLBACK = 'letter';

/** Title units that are looked at: more than enough for a slug, however many of them are marks. */
const LONGEST_SOURCE = 1_000;

/** Latin letters that Unicode does not take apart. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};

/**
 * The readable part of an address: "Why won't he call?" is `why-wont-he-call`. It identifies nothing; the
 * number does.
 * @returns 1 to 80 of `a-z0-9-`, no hyphen at either end or twice in a row. Time does not grow with long
 * titles.
 */
export function slugOf(title: string): string {
  const ascii = title
    .slice(0, LONGEST_SOURCE)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[ßæœøđðþłıħ]/g, (letter) => FOLDED[letter] ?? '');
  const [first = FALLBACK, ...words] = ascii.match(/[a-z0-9]+/g) ?? [];

  let slug = first.slice(0, LONGEST_SLUG);
  for (const word of words) {
    if (slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug += `-${word}`;
  }
  return slug;
}
