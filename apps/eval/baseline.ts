import { stem } from 'porter2';
import type { EvalDocument } from './set';

/**
 * Plain Okapi BM25, as a careful engineer would take it from a textbook: one bag of words for a text, the stop list
 * and the stemmer that Postgres calls `english`, the usual constants. It shares no code with what it is compared to.
 */
const K1 = 1.2;
const B = 0.75;
const K3 = 8;

/** The stop words of Snowball's English list, which is what Postgres uses. */
const STOP_WORDS = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it
  its itself they them their theirs themselves what which who whom this that these those am is are was were be been
  being have has had having do does did doing a an the and but if or because as until while of at by for with about
  against between into through during before after above below to from up down in out on off over under again further
  then once here there when where why how all any both each few more most other some such no nor not only own same so
  than too very s t can will just don should now`.split(/\s+/),
);

export class PlainBm25 {
  private readonly index = new Map<string, { at: number; frequency: number }[]>();
  private readonly lengths: number[] = [];
  private readonly averageLength: number;

  constructor(private readonly documents: readonly EvalDocument[]) {
    documents.forEach(({ title, body }, at) => {
      const words = wordsOf(`${title}\n${body}`);
      this.lengths.push(words.length);
      for (const [word, frequency] of countsOf(words)) {
        const places = this.index.get(word) ?? [];
        places.push({ at, frequency });
        this.index.set(word, places);
      }
    });
    this.averageLength = this.lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, documents.length);
  }

  /** Ids, best first; among equals the smaller id first. */
  search({ title, body }: EvalDocument, first: number): string[] {
    const scores = new Map<number, number>();
    for (const [word, said] of countsOf(wordsOf(`${title}\n${body}`))) {
      const places = this.index.get(word) ?? [];
      const rarity = Math.log(1 + (this.documents.length - places.length + 0.5) / (places.length + 0.5));
      const weight = (rarity * (K3 + 1) * said) / (K3 + said);
      for (const { at, frequency } of places) {
        const norm = K1 * (1 - B + (B * (this.lengths[at] ?? 0)) / this.averageLength);
        scores.set(at, (scores.get(at) ?? 0) + (weight * frequency * (K1 + 1)) / (frequency + norm));
      }
    }
    return [...scores]
      .map(([at, score]) => ({ id: this.documents[at]?.id ?? '', score }))
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .slice(0, first)
      .map(({ id }) => id);
  }
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stem);

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
