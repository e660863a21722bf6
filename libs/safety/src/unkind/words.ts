import { hash } from '../linear/table';
import { BIT, classesOf, type WordClass } from './lexicon';

/** What people leave out, and how it is said whole: patterns then need one spelling. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  u: ['you'],
  ur: ['your'],
  ya: ['you'],
  yall: ['you', 'all'],
  youre: ['you', 'are'],
  your: ['your'],
  r: ['are'],
  im: ['i', 'am'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  wont: ['will', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  hes: ['he', 'is'],
  shes: ['she', 'is'],
  theyre: ['they', 'are'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
};

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 'is'],
];

const WORD = /[\p{L}\p{N}*@$][\p{L}\p{N}\p{M}*@$!'’]*/gu;

export interface Word {
  /** In lower case, without accents and disguise. */
  word: string;
  /** As bits of `lexicon.ts`. */
  classes: number;
  hash: number;
  /** Of its class, where the model sees all words of a class as one. */
  lifted: number;
  /** Says nothing but how much. */
  isFilling: boolean;
}

/** A word counts as the first of these that it is, so that what is learnt of one insult holds for the others. */
const LIFTED: readonly WordClass[] = ['SLUR', 'NOUN', 'BAD', 'JERK', 'MILD', 'GROUP', 'KIN', 'NASTY', 'VICE'];

/** Reads sentences of one text; what a word is, is found out once. */
export class WordReader {
  private readonly known = new Map<string, readonly Word[]>();

  /** Contractions stand apart: "You're an IDIOT" is you, are, an, idiot. */
  wordsOf(sentence: string): Word[] {
    const words: Word[] = [];
    for (const written of sentence.toLowerCase().match(WORD) ?? [])
      for (const word of this.read(written)) words.push(word);
    return words;
  }

  private read(written: string): readonly Word[] {
    const known = this.known.get(written);
    if (known) return known;
    const words = spelledOut(plain(written)).map(wordFrom);
    this.known.set(written, words);
    return words;
  }
}

function wordFrom(word: string): Word {
  const classes = classesOf(word);
  const lifted = LIFTED.find((name) => classes & BIT[name]);
  return {
    word,
    classes,
    hash: hash(word),
    lifted: hash(lifted ?? word),
    isFilling: classes === BIT.FILL,
  };
}

function spelledOut(word: string): readonly string[] {
  if (word === '') return [];
  if (Object.hasOwn(SHORT, word)) return SHORT[word] ?? [];
  return word.includes("'") ? apart(word) : [word];
}

/** A possessive loses its s; "is" stays where a sentence may go on with it ("he's", "that's"). */
function apart(word: string): string[] {
  const ending = ENDINGS.find(([short]) => word.endsWith(short));
  if (!ending) return [word.replaceAll("'", '')];
  const stem = word.slice(0, -ending[0].length).replaceAll("'", '');
  return stem === '' ? [] : [stem, ending[1]];
}

const SIGNS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '0': 'o', '1': 'i', '3': 'e' };
const DISGUISED = /\p{L}[@$!*013]+\p{L}/u;

/** Without accents and disguise ("1d!ot"), and without letters that are drawn out ("sooo" is "so"). */
function plain(written: string): string {
  let word = written.replaceAll('’', "'").replace(/^[@$*!']+|[@$*!']+$/g, '');
  if (NOT_ASCII.test(word)) word = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (DISGUISED.test(word)) word = word.replace(/[@$!013]/g, (sign) => SIGNS[sign] ?? sign);
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}

const NOT_ASCII = /[^\0-\u007f]/;
