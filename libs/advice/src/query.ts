import { plainText } from './plain-text';
import { rarity, type CorpusStatistics } from './statistics';
import { kindredOf } from './thesaurus';
import { tokens, type Token } from './tokens';

/**
 * A dilemma as it is being written or as it was published. The body is markdown; `ask` is the one-line
 * question.
 */
export interface QueryText {
  readonly title: string;
  readonly body: string;
  readonly ask?: string;
}

/** One thing a text is about. */
export interface QueryTerm {
  readonly stem: string;
  /** The first form of it in the text, lower case: letters, marks and digits only. */
  readonly word: string;
  /** Above 0: how often the text says it (saturated) times how rare it is in the collection. */
  readonly weight: number;
}

/** Two stems that say more together than apart. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly weight: number;
}

/** The pair of two stems is `get(one)?.get(other)`, in either order. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<string, Pair>>;

/** What a text is about. */
export interface Query {
  /** What it says, heaviest first. */
  readonly terms: readonly QueryTerm[];
  /** What others say for it, heaviest first; never one of `terms`. */
  readonly alike: readonly QueryTerm[];
  /** Two different stems that stand together in the text, or in another wording of it. */
  readonly pairs: Pairs;
}

/** A word of the title or the question counts as this many words of the body. */
const HEADLINE_WEIGHT = 2;

/**
 * Saturation of repeats within the query, BM25's k3: the tenth "mother" of a long letter adds little. Source:
 * Okapi at TREC-3; 8 is the value the development sets were measured with, and anything from 5 to 20 is as
 * good.
 */
const QUERY_SATURATION = 8;

/** Terms of a query: bounds the work for a 64 kB letter; a 300-word letter has about a hundred. */
const MOST_TERMS = 256;

/**
 * What another wording counts, compared with the writer's own: half. Less forgets it, more finds the matter and
 * misses the letter (the answers set falls from 0.2 upwards, the library set rises up to 1).
 */
const ALIKE_WEIGHT = 0.5;

/** A pair compared with one of its words. From 0.2 to 0.6 the development sets see no difference. */
const PAIR_WEIGHT = 0.3;

interface Mention {
  readonly word: string;
  frequency: number;
}

/** Reads what a text is about, weighed by what is rare in a collection. */
export function readQuery(text: QueryText, statistics: CorpusStatistics): Query {
  const parts = partsOf(text);
  const mentions = mentionsOf(parts);
  const terms = [...mentions]
    .map(([stem, mention]) => ({
      stem,
      word: mention.word,
      weight: saturated(mention) * rarity(stem, statistics),
    }))
    .sort(byWeight)
    .slice(0, MOST_TERMS);
  const others = otherWordings(parts, mentions, statistics);

  return {
    terms,
    alike: others.alike,
    pairs: symmetric([...others.pairs, ...pairsIn(parts, statistics)]),
  };
}

/** The distinct stems of a text: what statistics must know about before `readQuery` can weigh it. */
export function stemsOf(text: QueryText): string[] {
  return [...mentionsOf(partsOf(text)).keys()];
}

interface Part {
  readonly found: readonly Token[];
  readonly weight: number;
}

function partsOf({ title, ask, body }: QueryText): Part[] {
  return [
    { found: tokens(title), weight: HEADLINE_WEIGHT },
    { found: tokens(ask ?? ''), weight: HEADLINE_WEIGHT },
    { found: tokens(plainText(body)), weight: 1 },
  ];
}

function mentionsOf(parts: readonly Part[]): Map<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const { found, weight } of parts) {
    for (const { stem, word } of found) {
      const mention = mentions.get(stem);
      if (mention) mention.frequency += weight;
      else mentions.set(stem, { word, frequency: weight });
    }
  }
  return mentions;
}

function saturated({ frequency }: Mention): number {
  return ((QUERY_SATURATION + 1) * frequency) / (QUERY_SATURATION + frequency);
}

/** "Hidden debts" says more than "hidden" here and "debts" there. */
function pairsIn(parts: readonly Part[], statistics: CorpusStatistics): Pair[] {
  return parts.flatMap(({ found }) =>
    found.slice(1).map(({ stem: other }, at): Pair => {
      const one = found[at]?.stem ?? other;
      return {
        one,
        other,
        weight: (PAIR_WEIGHT * (rarity(one, statistics) + rarity(other, statistics))) / 2,
      };
    }),
  );
}

function symmetric(pairs: readonly Pair[]): Pairs {
  const byStem = new Map<string, Map<string, Pair>>();
  const add = (stem: string, other: string, pair: Pair) => {
    const others = byStem.get(stem);
    if (others) others.set(other, pair);
    else byStem.set(stem, new Map([[other, pair]]));
  };
  for (const pair of pairs) {
    if (pair.one === pair.other) continue;
    add(pair.one, pair.other, pair);
    add(pair.other, pair.one, pair);
  }
  return byStem;
}

/**
 * What others say for what the text says. All other wordings of a matter together count as much as the square root
 * of their number, so that a matter with many names does not drown one with two; and none counts more than what was
 * said, however rare it is.
 */
function otherWordings(
  parts: readonly Part[],
  mentions: ReadonlyMap<string, Mention>,
  statistics: CorpusStatistics,
): { alike: QueryTerm[]; pairs: Pair[] } {
  const alike = new Map<string, QueryTerm>();
  const pairs: Pair[] = [];
  const isSaid = ([first]: readonly Token[]) => first !== undefined && mentions.has(first.stem);

  for (const { said, alike: wordings } of parts.flatMap(({ found }) => kindredOf(found))) {
    const others = wordings.filter((wording) => wording.length > 1 || !isSaid(wording));
    const share = ALIKE_WEIGHT / Math.sqrt(Math.max(1, others.filter(({ length }) => length === 1).length));
    const own = Math.max(...said.map(({ stem }) => rarity(stem, statistics)));
    const frequency = Math.min(...said.map(({ stem }) => mentions.get(stem)?.frequency ?? 1));

    for (const wording of others) {
      const [{ stem, word } = { stem: '', word: '' }, second] = wording;
      const weight = share * saturated({ word, frequency }) * Math.min(own, rarity(stem, statistics));
      if (second) pairs.push({ one: stem, other: second.stem, weight });
      else if (weight > (alike.get(stem)?.weight ?? 0)) alike.set(stem, { stem, word, weight });
    }
  }
  return { alike: [...alike.values()].sort(byWeight).slice(0, MOST_TERMS), pairs };
}

/** By stem among equals, so that the order never depends on how the text was read. */
function byWeight(one: QueryTerm, other: QueryTerm): number {
  return other.weight - one.weight || (one.stem < other.stem ? -1 : 1);
}
