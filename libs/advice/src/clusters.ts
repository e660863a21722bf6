import type { QueryTerm } from './query';

/** A letter as what it is about; an id is given once. */
export interface DescribedLetter {
  readonly id: string;
  readonly terms: readonly QueryTerm[];
}

/** Letters that speak of one matter. */
export interface Cluster<Letter> {
  readonly letters: readonly Letter[];
  /** What the letters have in common and others have not, the most telling first. */
  readonly words: readonly string[];
}

/**
 * Mean cosine from which two groups of letters speak of one matter. Of 442 real letters under 31 topics, one pair in
 * ten under the same topic is above 0.12, and one in ten under different topics above 0.065. Clustered within their
 * topics at 0.1, three letters in four find company and the groups read as one matter ("social anxiety"); at 0.06
 * matters run together, at 0.2 two letters in three are alone.
 */
export const LEAST_SIMILARITY = 0.1;

/** A headline of words: more of them would be the letters again. */
const MOST_WORDS = 5;

/**
 * Puts letters on one matter together: average-link clustering by the cosine of their weights, every letter in exactly
 * one cluster, the largest cluster first. The order of the letters does not matter, time grows with the square of
 * their number (500 take 10 to 70 ms).
 *
 * Nearest-neighbour chains: Benzécri, 1982; described by Murtagh, "A Survey of Recent Advances in Hierarchical
 * Clustering Algorithms", 1983. Average linkage is reducible, so that the chains find the same clusters as merging
 * the closest pair again and again.
 */
export function clusters<Letter extends DescribedLetter>(
  letters: readonly Letter[],
  leastSimilarity = LEAST_SIMILARITY,
): Cluster<Letter>[] {
  const inOrder = letters.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const groups = groupsOf(similarities(inOrder), Math.max(leastSimilarity, Number.MIN_VALUE));

  return groups
    .map((group) => group.toSorted((one, other) => one - other))
    .toSorted((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
    .map((group) => group.flatMap((at) => inOrder[at] ?? []))
    .map((members) => ({ letters: members, words: typicalWords(members) }));
}

/**
 * The words that many of these letters share and the collection does not: by the weight that they have in a letter
 * (which says how rare they are), on average, times the share of the letters that have them. Words come in the form
 * that most letters use.
 */
export function typicalWords(letters: readonly DescribedLetter[], most = MOST_WORDS): string[] {
  const found = new Map<string, { letters: number; weight: number; forms: Map<string, number> }>();

  for (const { terms } of letters) {
    const length = lengthOf(terms);
    for (const { stem, word, weight } of terms) {
      const known = found.get(stem) ?? { letters: 0, weight: 0, forms: new Map<string, number>() };
      known.letters += 1;
      known.weight += weight / length;
      known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
      found.set(stem, known);
    }
  }

  const shared = Math.min(letters.length, 2); // what only one of several says is not typical of them
  return [...found]
    .filter(([, known]) => known.letters >= shared)
    .map(([stem, known]) => ({ stem, score: known.letters * known.weight, word: usualForm(known.forms) }))
    .sort((one, other) => other.score - one.score || (one.stem < other.stem ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** Among equals the shorter, which is more often the plain one. */
function usualForm(forms: ReadonlyMap<string, number>): string {
  const [usual] = [...forms].sort(
    ([one, times], [other, otherTimes]) =>
      otherTimes - times || one.length - other.length || (one < other ? -1 : 1),
  );
  return usual?.[0] ?? '';
}

/** Above 0, so that a letter without words is like no other instead of not being a number. */
function lengthOf(terms: readonly QueryTerm[]): number {
  return Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
}

/** A number for each pair; what is said of one and other holds of other and one. */
class Pairs {
  private readonly cells: Float64Array;

  constructor(readonly size: number) {
    this.cells = new Float64Array(size * size);
  }

  get(one: number, other: number): number {
    return this.cells[one * this.size + other] ?? 0;
  }

  set(one: number, other: number, value: number): void {
    this.cells[one * this.size + other] = value;
    this.cells[other * this.size + one] = value;
  }
}

/** The cosines of all pairs. Only letters that share a word meet. */
function similarities(letters: readonly DescribedLetter[]): Pairs {
  const cosines = new Pairs(letters.length);
  const sayers = new Map<string, { at: number; weight: number }[]>();

  letters.forEach(({ terms }, at) => {
    const length = lengthOf(terms);
    for (const { stem, weight } of terms) {
      const unit = weight / length;
      const others = sayers.get(stem) ?? [];
      for (const other of others) cosines.set(at, other.at, cosines.get(at, other.at) + unit * other.weight);
      others.push({ at, weight: unit });
      sayers.set(stem, others);
    }
  });

  return cosines;
}

/** Merges until no two groups are similar enough. */
function groupsOf(similar: Pairs, least: number): number[][] {
  const open = new Map(Array.from({ length: similar.size }, (_, at) => [at, [at]]));
  const done: number[][] = [];
  let chain: number[] = [];

  for (;;) {
    const top = chain.at(-1) ?? open.keys().next().value;
    if (top === undefined) return done;
    if (chain.length === 0) chain = [top];

    const before = chain.at(-2);
    const nearest = nearestTo(top, before, { similar, open });
    if (nearest === undefined || similar.get(top, nearest) < least) {
      // It has no partner now, and the mean of what is too far away never comes nearer.
      done.push(open.get(top) ?? []);
      open.delete(top);
      chain = [];
    } else if (nearest === before) {
      merge(top, nearest, { similar, open });
      chain = chain.slice(0, -2);
    } else {
      chain.push(nearest);
    }
  }
}

interface Merging {
  similar: Pairs;
  /** The letters of each group that may still grow, by its first. */
  open: Map<number, number[]>;
}

/** Among equals the one that we came from: then two are each other's nearest, and the chain ends. */
function nearestTo(top: number, before: number | undefined, { similar, open }: Merging): number | undefined {
  let nearest = before;
  let similarity = before === undefined ? -1 : similar.get(top, before);

  for (const candidate of open.keys()) {
    const likeness = similar.get(top, candidate);
    if (candidate === top || likeness <= similarity) continue;
    nearest = candidate;
    similarity = likeness;
  }

  return nearest;
}

/** The second joins the first; how similar others are to both is the mean over all pairs (Lance and Williams). */
function merge(first: number, second: number, { similar, open }: Merging): void {
  const [into = [], from = []] = [open.get(first), open.get(second)];
  open.delete(second);
  open.set(first, [...into, ...from]);

  for (const other of open.keys()) {
    const toBoth = into.length * similar.get(first, other) + from.length * similar.get(second, other);
    similar.set(first, other, toBoth / (into.length + from.length));
  }
}
