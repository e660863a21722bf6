import { hash, mix } from './linear/table';

/** 64 numbers, each a signed integer of 32 bits, as Postgres keeps an `integer[]`. Same version, same text, same numbers. */
export type Sketch = readonly number[];

/** The likeness of two texts is known to within 0.06 (standard error of 64 draws at one half). */
const NUMBERS = 64;
/** Words that stand together: with fewer, texts on the same matter look alike; with more, one changed word changes much. */
const TOGETHER = 3;
/** Below it a text is what anybody says: "Thank you, this helped me a lot!" */
const FEWEST_WORDS = 12;
/** In a band all numbers agree or it does not count: two texts that are 0.7 alike share one of 16 in 99 of 100 cases. */
const IN_A_BAND = 4;

/**
 * From here on two texts are one with small changes: an advert of forty words with another name and another number is
 * about 0.7 to 0.9, two letters on the same matter are below 0.1.
 */
export const ALIKE = 0.6;

/** Fixed for ever: a sketch is kept, and compared with those made later. */
const SEEDS = Array.from({ length: NUMBERS }, (_, at) => ({
  before: mix(0x51ed270b, at + 1),
  factor: mix(at + 1, 0x2545f491) | 1,
}));

/**
 * What is kept of a text to recognise it by: MinHash (Broder, 1997) of its triples of words, whatever their case, with
 * every number alike. Nothing of the text can be read from it. Nothing for short texts, which many people write by
 * themselves.
 */
export function sketch(text: string): Sketch | null {
  const words = hashesOf(text);
  if (words.length < FEWEST_WORDS) return null;
  const least = new Int32Array(NUMBERS).fill(0x7fffffff);
  for (let at = 0; at + TOGETHER <= words.length; at++) {
    const together = mix(mix(words[at] ?? 0, words[at + 1] ?? 0), words[at + 2] ?? 0);
    for (let number = 0; number < NUMBERS; number++) {
      const { before, factor } = SEEDS[number] ?? NO_SEED;
      const mixed = Math.imul(together ^ before, factor);
      const drawn = mixed ^ (mixed >>> 16);
      if (drawn < (least[number] ?? 0)) least[number] = drawn;
    }
  }
  return [...least];
}

const NO_SEED = { before: 0, factor: 1 };

/** The share of triples of words that two texts have in common, estimated: from 0 to 1. */
export function likeness(one: Sketch, other: Sketch): number {
  const same = one.filter((number, at) => number === other[at]).length;
  return same / Math.max(one.length, other.length, 1);
}

/**
 * Sixteen numbers by which an index finds what may be alike: texts that are share at least one, texts that are not seldom
 * do. Whoever finds some asks {@link likeness}.
 */
export const bands = (of: Sketch): number[] =>
  Array.from({ length: Math.floor(of.length / IN_A_BAND) }, (_, band) =>
    of.slice(band * IN_A_BAND, (band + 1) * IN_A_BAND).reduce(mix, band + 1),
  );

/** Scripts without blanks between words are read sign by sign. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
/** The same, and three times as fast, where there is nothing but ASCII. */
const ASCII_WORD = /[a-z]+|[0-9]+/g;
const NOT_ASCII = /[^\0-\u007f]/;
const NUMBER = hash('0');

function hashesOf(text: string): number[] {
  const small = text.toLowerCase();
  const words = small.match(NOT_ASCII.test(small) ? WORD : ASCII_WORD) ?? [];
  return words.map((word) => (/^\p{N}/u.test(word) ? NUMBER : hash(word)));
}
