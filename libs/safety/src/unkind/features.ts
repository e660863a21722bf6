import { hash, mix, placeOf } from '../linear/table';
import { BIT, type WordClass } from './lexicon';
import { matchesIn, type Match } from './patterns';
import type { Group } from './phrases';
import { withoutReportedSpeech } from './said-by-others';
import { sentencesOf, type Sentence } from './sentences';
import { WordReader, type Word } from './words';

/** A sentence as the model sees it. */
export interface SentenceFeatures {
  start: number;
  end: number;
  /** What the patterns found, and a few properties, each with a weight of its own. */
  rules: readonly string[];
  /** Words and pairs and triples of them, as places in the table of weights. */
  grams: readonly number[];
}

/** "I do not think that you are": as many words stand between a no and what it denies. */
const NEGATION_REACH = 4;
const LONG = 25;
const SHORT = 3;
const KIND_GROUPS: ReadonlySet<Group> = new Set(['kind', 'self', 'jerk']);

type Rule = readonly [name: string, bit: number];
const has = (prefix: string, names: readonly WordClass[]): Rule[] =>
  names.map((name) => [`${prefix}${name}`, BIT[name]]);
const HAS: readonly Rule[] = [
  ...has('has:', [
    'YOU',
    'BAD',
    'NOUN',
    'MILD',
    'JERK',
    'SLUR',
    'GROUP',
    'CRUDE',
    'SOFT',
    'KIND',
    'ME',
    'THEM',
    'KIN',
  ]),
];
const WITH_YOU: readonly Rule[] = has('you+', ['BAD', 'NOUN', 'MILD', 'JERK', 'CRUDE']);

/** The sentences of a text as features. For the model and for those who train it. */
export function unkindFeatures(text: string): SentenceFeatures[] {
  const reader = new WordReader();
  const sentences = sentencesOf(withoutReportedSpeech(text)).map((sentence) => {
    const words = reader.wordsOf(sentence.text);
    const matches = matchesIn(words);
    return { sentence, words, matches, isKind: matches.some(({ group }) => group === 'kind') };
  });
  const kindOnes = sentences.filter(({ isKind }) => isKind).length;
  return sentences
    .filter(({ words }) => words.length > 0)
    .map(({ sentence, words, matches, isKind }) => {
      const rules = rulesOf(sentence, words, matches);
      if (kindOnes > Number(isKind)) rules.push('elsewhere:kind');
      return { start: sentence.start, end: sentence.end, rules, grams: gramsOf(words) };
    });
}

function rulesOf({ text }: Sentence, words: readonly Word[], matches: readonly Match[]): string[] {
  const rules = new Set<string>();
  for (const match of matches) rules.add(match.group + standing(words, match));
  const unkind = new Set(matches.map(({ group }) => group).filter((group) => !KIND_GROUPS.has(group)));
  if (unkind.size > 1) rules.add('several');
  let classes = 0;
  for (const word of words) classes |= word.classes;
  for (const [name, bit] of HAS) if (classes & bit) rules.add(name);
  if (classes & (BIT.YOU | BIT.YOUR)) for (const [name, bit] of WITH_YOU) if (classes & bit) rules.add(name);
  if (words.length <= SHORT) rules.add('short');
  if (words.length > LONG) rules.add('long');
  if (text.endsWith('?')) rules.add('asks');
  if (text.endsWith('!')) rules.add('exclaims');
  return [...rules];
}

/** Whether something before a match takes it back ("nobody thinks …") or gives it to somebody else ("he says …"). */
function standing(words: readonly Word[], { group, start }: Match): '' | ':negated' | ':reported' {
  if (KIND_GROUPS.has(group)) return '';
  if (group === 'command' && (isSomebody(words[start - 1]) || isSomebody(words[start - 2])))
    return ':reported';
  for (let at = Math.max(0, start - NEGATION_REACH); at < start; at++) {
    const { classes = 0 } = words[at] ?? {};
    if (classes & BIT.NOT) return ':negated';
    if (classes & BIT.SAYS && words[at - 1]?.word !== 'i') return ':reported';
  }
  return '';
}

/** "I seek help", "they grow up": nobody is told to. */
const isSomebody = (word: Word | undefined) => ((word?.classes ?? 0) & (BIT.ME | BIT.THEM)) !== 0;

const BEGIN = hash('^');
const END = hash('$');

function gramsOf(words: readonly Word[]): number[] {
  const grams = new Set<number>();
  let before = 0;
  let last = BEGIN;
  const follow = (one: number) => {
    const pair = mix(last, one);
    grams.add(placeOf(pair));
    if (before !== 0) grams.add(placeOf(mix(mix(before, last), one)));
    before = last;
    last = one;
  };
  for (const word of words) {
    grams.add(placeOf(word.hash));
    if (!word.isFilling) follow(word.lifted);
  }
  follow(END);
  return [...grams];
}
