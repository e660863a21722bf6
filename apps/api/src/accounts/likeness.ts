import { LONGEST_NAME, RESERVED_NAMES, SITE_WORDS, wordIn } from '@quandary/rules';
import unhomoglyph from 'unhomoglyph';

/** What is drawn as nothing tells no two names apart. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * What a name looks like: two names that share a likeness can be taken for each other. It is the skeleton of UTS 39 (by
 * unhomoglyph, with the confusables of Unicode 13) in small letters, because people remember no capitals; and the same of
 * what the name looks like as it is written, because a capital I looks like an l. Sorted, so that two who claim the same
 * ones at once wait for each other in one order.
 * @returns none for a name longer than anybody chooses here: imports have some
 */
export function likenessesOf(...names: readonly string[]): string[] {
  const chosen = names.filter((name) => [...name].length <= LONGEST_NAME);
  return [...new Set(chosen.flatMap((name) => [likenessOf(name), likenessOf(skeleton(name))]))].sort();
}

const likenessOf = (name: string) => skeleton(name.toLowerCase()).toLowerCase();

function skeleton(name: string): string {
  const seen = name.normalize('NFD').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return unhomoglyph(seen).normalize('NFD');
}

export const lookAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((likeness) => other.includes(likeness));

/** As `wordIn` leaves it out. */
const BETWEEN_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;

const reserved = new Set(likenessesOf(...RESERVED_NAMES, ...SITE_WORDS));

/**
 * Whether a name looks like a word that is kept for the site, in whatever script: the rules that forms share compare
 * letters alone.
 * @param siteName as the operator calls the site
 */
export function looksReserved(name: string, siteName = ''): boolean {
  const likenesses = likenessesOf(name.replace(BETWEEN_LETTERS, '')); // its capitals may be those of another script
  if (likenesses.some((likeness) => reserved.has(likeness))) return true;
  return siteName !== '' && lookAlike(likenesses, likenessesOf(wordIn(siteName)));
}
