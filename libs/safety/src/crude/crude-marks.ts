import type { Mark } from '../mark';
import { CRUDE_WORDS, type CrudeWord } from './crude-words';

interface Compiled {
  whole: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
  longestBeginning: number;
  /** Of what is partly starred out, by its first letter. */
  byFirst: ReadonlyMap<string, readonly string[]>;
}

const compiled = new WeakMap<readonly CrudeWord[], Compiled>();

/** Signs inside a word stand for letters; at its ends they are punctuation or emphasis. */
const WRITTEN = /[\p{L}\p{N}@$](?:[\p{L}\p{N}\p{M}@$*#!]*[\p{L}\p{N}\p{M}@$])?/gu;

/**
 * The places where a text uses a word of the list: a hint for a person, never a verdict on a letter. Whole words only, so
 * that no town and no surname is one; accents, drawn out letters and common disguises ("sh1t", "f**k") are seen through.
 */
export function crudeMarks(text: string, words: readonly CrudeWord[] = CRUDE_WORDS): Mark[] {
  const list = compiled.get(words) ?? compile(words);
  compiled.set(words, list);
  const marks: Mark[] = [];
  const known = new Map<string, boolean>(); // a long text says most of its words again and again
  for (const { 0: written, index: start } of text.matchAll(WRITTEN)) {
    const crude = known.get(written) ?? isCrude(written, list);
    known.set(written, crude);
    if (crude)
      marks.push({ kind: 'crude', text: written, start, end: start + written.length, replacement: null });
  }
  return marks;
}

function compile(words: readonly CrudeWord[]): Compiled {
  const folded = words.map(({ word }) => fold(word)).filter((word) => word !== '' && word !== '*');
  const whole = folded.map((word) => (word.endsWith('*') ? word.slice(0, -1) : word));
  const beginnings = folded.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const byFirst = new Map<string, string[]>();
  for (const word of whole) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  return {
    whole: new Set(whole),
    beginnings: new Set(beginnings),
    longestBeginning: Math.max(0, ...beginnings.map((word) => word.length)),
    byFirst,
  };
}

function isCrude(written: string, list: Compiled): boolean {
  const word = fold(written);
  if (/[*#]/.test(word)) return isStarredOut(word, list);
  return spellings(word).some((spelling) => isListed(spelling, list));
}

function isListed(word: string, { whole, beginnings, longestBeginning }: Compiled): boolean {
  if (whole.has(word)) return true;
  const longest = Math.min(longestBeginning, word.length);
  for (let length = SHORTEST; length <= longest; length++)
    if (beginnings.has(word.slice(0, length))) return true;
  return false;
}

/** Shorter words, and shorter beginnings, are in too many names. */
const SHORTEST = 3;
/** A word longer than any on a list is none, and costs nothing to leave out. */
const LONGEST = 40;

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** As it is, without disguise, and without letters that are drawn out. A number stays a number. */
function spellings(word: string): string[] {
  if (word.length > LONGEST || word.length < SHORTEST) return [];
  const plain = /\p{L}/u.test(word) ? word.replace(/[0-9@$!]/g, (sign) => LETTERS[sign] ?? sign) : word;
  const drawn = plain.replace(/(.)\1{2,}/gu, '$1');
  return drawn === plain || drawn.length <= SHORTEST ? [plain] : [plain, drawn];
}

/** "f**k" is as long as the word and has its first and one other letter. */
function isStarredOut(word: string, { byFirst }: Compiled): boolean {
  const visible = word.replace(/[*#]/g, '').length;
  if (word.length > LONGEST || visible < 2) return false;
  return (byFirst.get(word.charAt(0)) ?? []).some((listed) => fits(word, listed));
}

const fits = (starred: string, listed: string) =>
  starred.length === listed.length &&
  [...starred].every((letter, at) => letter === '*' || letter === '#' || letter === listed[at]);

const NOT_ASCII = /[^\0-\u007f]/;

const fold = (word: string): string => {
  const small = word.toLowerCase();
  return NOT_ASCII.test(small) ? small.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss') : small;
};
