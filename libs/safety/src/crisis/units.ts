import { hash, mix } from '../linear/table';
import { classOf } from './word-classes';

/** Places in the table of weights of the model of crises: 64 kB as text. With half as many it forgets more. */
export const CRISIS_PLACES = 2 ** 16;

/** A kind has fewer: the same places, folded. */
export const KIND_PLACES = 2 ** 13;

/** A stretch of folded text that the model reads at once: a sentence, or two that follow each other. */
export interface Unit {
  start: number;
  end: number;
  /** Where its features stand in the table of weights, each once. */
  places: readonly number[];
}

/** A word without a class, for the neighbours: what is rare and says little is the same. */
interface Word {
  hash: number;
  /** Hash of its class, or 0. */
  lifted: number;
  /** The places of what it is alone: itself, its class, how it begins. */
  places: readonly number[];
}

/** More words than this are cut: a text without a full stop is not one thought. */
const LONGEST = 40;
/** Letters that a word begins with. All runs of three to five letters found no more, and took three times as long. */
const STEMS = [4, 5];
/** How many words with a class, following each other, are read as pairs. */
const REACH = 4;

/** Sums of units are of one size, whatever their length; the factor is where learning went best. */
const SCALE = 3;
const STOP = 46;
const BEGIN = hash('^');
const END = hash('$');
const SKIP = hash('~');
const STEM = hash('#');
const CLASS = hash('=');

const place = (hashed: number) => (hashed ^ (hashed >>> 15)) & (CRISIS_PLACES - 1);

/** How a word begins, so that what is learnt of one form is known of the others. */
const stemsOf = (word: string): number[] =>
  STEMS.filter((length) => word.length > length).map((length) =>
    place(mix(STEM, hash(word.slice(0, length)))),
  );

const readWord = (word: string): Word => {
  const own = hash(word);
  const name = classOf(word);
  const lifted = name === undefined ? 0 : mix(CLASS, hash(name));
  const places = [place(own)];
  if (lifted !== 0) places.push(place(lifted));
  places.push(...stemsOf(word));
  return { hash: own, lifted, places };
};

/** Words that are remembered from text to text, as letters share most of theirs: about a megabyte. */
const KNOWN = 5000;
const LONGEST_KNOWN = 40;
const known = new Map<string, Word>();

function wordOf(text: string): Word {
  const before = known.get(text);
  if (before !== undefined) return before;
  const word = readWord(text);
  if (text.length > LONGEST_KNOWN) return word;
  if (known.size >= KNOWN) known.clear();
  known.set(text, word);
  return word;
}

interface Sentence {
  start: number;
  end: number;
  words: readonly Word[];
}

function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let start = 0;
  let end = 0;
  const close = () => {
    if (words.length > 0) sentences.push({ start, end, words });
    words = [];
  };
  for (let at = 0; at < folded.length;) {
    const blank = folded.indexOf(' ', at);
    const next = blank < 0 ? folded.length : blank;
    if (folded.charCodeAt(at) === STOP) close();
    else if (next > at) {
      if (words.length === 0) start = at;
      words.push(wordOf(folded.slice(at, next)));
      end = next;
      if (words.length >= LONGEST) close();
    }
    at = next + 1;
  }
  close();
  return sentences;
}

/** A sentence's words, their neighbours, and what the words with a class say in their order. */
function addSentence({ words }: Sentence, add: (place: number) => void): void {
  let before = 0;
  let last = BEGIN;
  let lastLifted = BEGIN;
  const classes: number[] = [];
  const follow = (own: number, lifted: number) => {
    add(place(mix(last, own)));
    add(place(mix(mix(SKIP, lastLifted), lifted)));
    if (before !== 0) add(place(mix(mix(before, last), own)));
    before = last;
    last = own;
    lastLifted = lifted;
  };
  for (const word of words) {
    for (const one of word.places) add(one);
    follow(word.hash, word.lifted === 0 ? word.hash : word.lifted);
    if (word.lifted !== 0) addClass(word.lifted, classes, add);
  }
  follow(END, END);
}

function addClass(lifted: number, classes: number[], add: (place: number) => void): void {
  const count = classes.length;
  for (let back = 1; back <= Math.min(REACH, count); back++)
    add(place(mix(mix(CLASS, classes[count - back] ?? 0), lifted)));
  if (count >= 2) add(place(mix(mix(mix(CLASS, classes[count - 2] ?? 0), classes[count - 1] ?? 0), lifted)));
  classes.push(lifted);
}

/** What is seen in which sentence: a place counts once in each, and once in two together. */
class Seen {
  private readonly last = new Uint32Array(CRISIS_PLACES);
  /** Of the sentence before the first there is nothing. */
  private round = 1;

  next(): void {
    this.round++;
  }

  /** Whether the place is new in this sentence, and whether the sentence before had it. */
  see(place: number): 'again' | 'new' | 'before' {
    const last = this.last[place];
    if (last === this.round) return 'again';
    this.last[place] = this.round;
    return last === this.round - 1 ? 'before' : 'new';
  }
}

/** The sentences of a folded text, and each with the next. Linear in its length. For those who train the model. */
export function unitsOf(folded: string): Unit[] {
  const seen = new Seen();
  const units: Unit[] = [];
  let before: Unit | undefined;
  for (const sentence of sentencesOf(folded)) {
    const places: number[] = [];
    const together = [...(before?.places ?? [])];
    addSentence(sentence, (place) => {
      const sight = seen.see(place);
      if (sight !== 'again') places.push(place);
      if (sight === 'new') together.push(place);
    });
    seen.next();
    const alone = { start: sentence.start, end: sentence.end, places };
    units.push(alone);
    if (before !== undefined) units.push({ start: before.start, end: alone.end, places: together });
    before = alone;
  }
  return units;
}

/** A stretch of text with the sum of its weights. */
export interface Weighed {
  start: number;
  end: number;
  sum: number;
}

/** What a unit's places count: many small ones together must not outweigh a few. */
export const scaleOf = (count: number): number => SCALE / Math.sqrt(count);

/** The same units as `unitsOf`, weighed at once, so that their places need not be kept. */
export function weighUnits(folded: string, weights: Int8Array): Weighed[] {
  const seen = new Seen();
  const units: Weighed[] = [];
  let before = { start: 0, sum: 0, count: 0 };
  let [sum, count, sharedSum, shared] = [0, 0, 0, 0];
  const add = (place: number) => {
    const sight = seen.see(place);
    if (sight === 'again') return;
    const weight = weights[place] ?? 0;
    sum += weight;
    count++;
    if (sight === 'new') return;
    sharedSum += weight;
    shared++;
  };
  for (const sentence of sentencesOf(folded)) {
    [sum, count, sharedSum, shared] = [0, 0, 0, 0];
    addSentence(sentence, add);
    seen.next();
    const { start, end } = sentence;
    units.push({ start, end, sum: sum * scaleOf(count) });
    if (before.count > 0)
      units.push({
        start: before.start,
        end,
        sum: (before.sum + sum - sharedSum) * scaleOf(before.count + count - shared),
      });
    before = { start, sum, count };
  }
  return units;
}
