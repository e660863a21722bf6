import type { Language, Search } from './lexicon';

/** A stretch of the folded text that one search has looked at. */
interface Piece {
  start: number;
  end: number;
}

/** Something that is said, in the folded text. */
export interface Found extends Piece {
  search: Search;
}

/** How far before a word a saying that has it may begin, and how far after it may end: without full stops, too. */
const BEFORE = 160;
const AFTER = 240;
/** What two pieces of one sentence have in common, so that what lies on the seam is found. */
const SEAM = 80;
/** Nobody needs more marks to see what a text is, and what repeats itself without end costs no more than this. */
const ENOUGH = 100;
/** Words that are remembered from text to text, as letters share most of theirs: some hundred kilobytes. */
const KNOWN = 5000;
const LONGEST_KNOWN = 40;
/** How far around a saying its sense is looked for, within the sentence. */
const AROUND = 120;

/** Where a search looks: a piece of a sentence. */
interface Look extends Piece {
  folded: string;
  sentence: Piece;
}

const meansIt = ({ folded, sentence }: Look, { search, start, end }: Found) => {
  if (search.unless.length === 0) return true;
  const around = folded.slice(Math.max(sentence.start, start - AROUND), Math.min(sentence.end, end + AROUND));
  return !search.unless.some((unless) => unless.test(around));
};

const lookFor = (search: Search, look: Look): Found[] => {
  const found: Found[] = [];
  for (const match of look.folded.slice(look.start, look.end).matchAll(search.say)) {
    const start = look.start + match.index;
    const one = { search, start, end: start + match[0].trimEnd().length };
    if (one.end > start && meansIt(look, one)) found.push(one);
  }
  return found;
};

const sentenceAt = (folded: string, start: number): Piece => {
  const stop = folded.indexOf('.', start);
  return { start, end: stop < 0 ? folded.length : stop + 1 };
};

/** Searches by the words that they cannot do without. */
export class WordSearches {
  private readonly byBeginning = new Map<string, number[]>();
  private readonly known = new Map<string, readonly number[]>();
  private readonly longest: number;

  constructor(private readonly searches: readonly Search[]) {
    for (const [number, { beginnings }] of searches.entries()) {
      for (const beginning of beginnings) {
        this.byBeginning.set(beginning, [...(this.byBeginning.get(beginning) ?? []), number]);
      }
    }
    this.longest = Math.max(...[...this.byBeginning.keys()].map(({ length }) => length));
  }

  private searchesOf(word: string): readonly number[] {
    const numbers: number[] = [];
    for (let length = 1; length <= Math.min(word.length, this.longest); length++) {
      const own = this.byBeginning.get(word.slice(0, length));
      if (own !== undefined) numbers.push(...own);
    }
    return numbers;
  }

  private searchesFor(word: string): readonly number[] {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const numbers = this.searchesOf(word);
    if (word.length > LONGEST_KNOWN) return numbers;
    if (this.known.size >= KNOWN) this.known.clear();
    this.known.set(word, numbers);
    return numbers;
  }

  /**
   * What the text says, as far as the hundredth. Each search looks at each place a few times at most, so the time grows
   * with the text and no faster.
   */
  in(folded: string, languages: readonly Language[]): Found[] {
    const found: Found[] = [];
    const looked = new Int32Array(this.searches.length);
    let sentence = sentenceAt(folded, 0);
    const look = (number: number, index: number) => {
      const search = this.searches[number];
      if (index < (looked[number] ?? 0) || search === undefined || !languages.includes(search.language))
        return;
      const end = Math.min(sentence.end, index + AFTER);
      looked[number] = end < sentence.end ? end - SEAM : end;
      found.push(
        ...lookFor(search, { folded, sentence, start: Math.max(sentence.start, index - BEFORE), end }),
      );
    };
    for (let index = 0; index < folded.length && found.length < ENOUGH;) {
      const blank = folded.indexOf(' ', index);
      const next = blank < 0 ? folded.length : blank;
      if (index >= sentence.end) sentence = sentenceAt(folded, sentence.end);
      for (const number of this.searchesFor(folded.slice(index, next))) look(number, index);
      index = next + 1;
    }
    return found;
  }
}
