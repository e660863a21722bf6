import type { Mark } from './mark';

/** A word of a text as it is compared, and where it stands. */
interface Word {
  word: string;
  start: number;
  end: number;
}

/** A line that quotes somebody else. */
const QUOTATION = /^ {0,3}>/;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/gu;
/** Addresses of links are no words of the author's. */
const ADDRESS = /\]\([^()\s\]]{0,500}\)|https?:\/\/\S+/g;

/** Eight words in a row with fewer of their own than this are everybody's: "to be able to get out of it". */
const FEWEST_TELLING = 3;
const COMMON = new Set(
  (
    'a about after again all also always am an and any are as at back be because been before being but by can cannot could day did do does ' +
    'doing don down even every for from get go going got had has have having he her here him his how i if in into is it its just know ' +
    'let like make me more most much my never no not now of off on once one only or other our out over really same say said she should so ' +
    'some still such than thank thanks that the their them then there these they thing things think this those through time to too up us very want ' +
    'was way we well were what when where which who why will with would years you your dont im ive cant didnt doesnt its thats hes shes'
  ).split(' '),
);

/** The words of a text outside quotations; a quotation parts what stands before and behind it. */
function passagesOf(text: string): Word[][] {
  const passages: Word[][] = [[]];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (QUOTATION.test(line)) passages.push([]);
    else
      for (const { 0: word, index } of line
        .replace(ADDRESS, (address) => ' '.repeat(address.length))
        .matchAll(WORD))
        passages.at(-1)?.push({
          word: word.toLowerCase().replace(/['’]/g, ''),
          start: offset + index,
          end: offset + index + word.length,
        });
    offset += line.length + 1;
  }
  return passages;
}

/** Odd, so that no word is lost in the multiplication; any other would do. */
const FACTOR = 0x01000193;

/**
 * Calls back with the hash and the place of each run of `length` words, in one pass: the word that leaves is taken out of
 * the hash, the one that comes is added.
 */
function eachRun(ids: readonly number[], length: number, call: (hash: number, at: number) => void): void {
  let power = 1;
  for (let at = 1; at < length; at++) power = Math.imul(power, FACTOR);
  let hash = 0;
  for (let at = 0; at < ids.length; at++) {
    if (at >= length) hash = (hash - Math.imul(ids[at - length] ?? 0, power)) | 0;
    hash = (Math.imul(hash, FACTOR) + (ids[at] ?? 0)) | 0;
    if (at >= length - 1) call(hash, at - length + 1);
  }
}

/** Numbers for words; a word that the text does not have is no part of a shared run. */
class Vocabulary {
  private readonly ids = new Map<string, number>();

  /** The number of a word, a new one if it has none. */
  add = ({ word }: Word): number => {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.ids.size + 1);
    return this.ids.size;
  };

  /** The number of a word, 0 if it has none. */
  of = ({ word }: Word): number => this.ids.get(word) ?? 0;
}

/** The words that stand at a place, as a key: equal hashes are compared once more. */
const keyOf = (ids: readonly number[], at: number, length: number): string =>
  ids.slice(at, at + length).join(' ');

/** The runs of the texts that are also among `wanted`, as keys. */
function sharedKeys(
  others: readonly string[],
  wanted: ReadonlySet<number>,
  read: { of: (word: Word) => number; words: number },
): Set<string> {
  const keys = new Set<string>();
  for (const other of others)
    for (const passage of passagesOf(other)) {
      const ids = passage.map(read.of);
      eachRun(ids, read.words, (hash, at) => {
        if (wanted.has(hash)) keys.add(keyOf(ids, at, read.words));
      });
    }
  return keys;
}

/** Whether enough of the words are not everybody's. */
const isTelling = (run: readonly Word[]): boolean =>
  new Set(run.map(({ word }) => word).filter((word) => !COMMON.has(word))).size >= FEWEST_TELLING;

/**
 * Marks what a text has in common with other texts of the same author: at least `words` words in a row, whatever their case,
 * punctuation and markdown. Lines that begin with ">" quote somebody and do not count, nor do runs of everybody's words.
 * Runs that overlap are one mark of the kind `own_words`, without a replacement. Takes time linear in all texts together.
 */
export function sharedRuns(text: string, others: readonly string[], words = 8): Mark[] {
  const vocabulary = new Vocabulary();
  const passages = passagesOf(text).map((passage) => ({ passage, ids: passage.map(vocabulary.add) }));
  const wanted = new Set<number>();
  for (const { ids } of passages) eachRun(ids, words, (hash) => wanted.add(hash));
  const keys = sharedKeys(others, wanted, { of: vocabulary.of, words });
  const marks: Mark[] = [];
  for (const { passage, ids } of passages)
    for (let at = 0; at + words <= passage.length; at++) {
      const run = passage.slice(at, at + words);
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      if (!keys.has(keyOf(ids, at, words)) || !isTelling(run)) continue;
      const last = marks.at(-1);
      const from = last !== undefined && start <= last.end ? last.start : start;
      if (from !== start) marks.pop();
      marks.push({ kind: 'own_words', text: text.slice(from, end), start: from, end, replacement: null });
    }
  return marks;
}
