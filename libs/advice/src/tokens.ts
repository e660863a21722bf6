import { stem as porter2 } from 'porter2';
import { isStopWord } from './stop-words';

/** A word of a text: as it is written (lower case) and as it is compared (its stem). */
export interface Token {
  readonly word: string;
  readonly stem: string;
}

/**
 * The longest English word anybody writes in a letter is shorter; what is longer is a key, a hash or a joke.
 */
const LONGEST_WORD = 40;

/** Distinct words remembered with their stems: what a large site writes with, about 8 MB. */
const REMEMBERED_WORDS = 60_000;

/** Every alternative consumes what it looks at and none can match another way, so one text is read once. */
const WEB_ADDRESS_OR_WORD = /(?:https?:\/\/|www\.)\S*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Stacked accents ("zalgo") cost normalisation quadratic time; no word of any language carries more than
 * three.
 */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

const HAS_DIGIT = /\p{N}/u;
const ONLY_DIGITS = /^\p{N}+$/u;
const BEYOND_ASCII = /\P{ASCII}/u;

/** Postgres 18 has this newer Snowball rule ("added" is "add", not "ad") and our stemmer does not yet. */
const VOWEL_AND_DOUBLE = /^([aeo]([bdfgmnprt])\2)(?:ed|ing)(?:ly)?$/;

const rememberedTokens = new Map<string, Token | null>();

/**
 * The telling words of a plain English text, in reading order, repeats included. Left out are stop words,
 * single characters, numbers (ages and dates join letters that have nothing in common), web addresses and
 * over-long words.
 *
 * Total on any string and linear in its length. A word is only letters, marks and digits, so it is safe
 * inside a `to_tsquery`; its stem is the lexeme that Postgres 18 makes of it with the `english`
 * configuration.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];

  for (const match of comparable(text).match(WEB_ADDRESS_OR_WORD) ?? []) {
    const token = tokenOf(match);
    if (token) found.push(token);
  }

  return found;
}

/** The same as stems alone, for texts that are read by the hundred. */
export function stemsIn(text: string): string[] {
  const found: string[] = [];

  for (const match of comparable(text).match(WEB_ADDRESS_OR_WORD) ?? []) {
    const token = tokenOf(match);
    if (token) found.push(token.stem);
  }

  return found;
}

function comparable(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.replace(STACKED_MARKS, '$1').normalize('NFKC').toLowerCase();
}

function tokenOf(match: string): Token | null {
  const remembered = rememberedTokens.get(match);
  if (remembered !== undefined) return remembered;

  const token = isTelling(match) ? { word: match, stem: stemOf(match) } : null;

  // Starting over is simpler than forgetting the oldest, and as good: the common words are back within a few texts.
  if (rememberedTokens.size >= REMEMBERED_WORDS) rememberedTokens.clear();
  if (match.length <= LONGEST_WORD) rememberedTokens.set(match, token);
  return token;
}

function isTelling(match: string): boolean {
  if (match.length < 2 || match.length > LONGEST_WORD) return false;
  if (match.startsWith('www.') || match.includes('://')) return false;
  if (ONLY_DIGITS.test(match)) return false;
  return !isStopWord(match);
}

function stemOf(word: string): string {
  if (HAS_DIGIT.test(word)) return word; // as Postgres does
  return VOWEL_AND_DOUBLE.exec(word)?.[1] ?? porter2(word);
}
