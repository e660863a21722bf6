import type { IdentifyingMark } from './found';
import { WORDLIKE_NAMES } from './people/given-names';
import { isCapitalised, tokensOf } from './people/tokens';
import { ORDINARY_WORDS } from './people/words';
import { beforeStop, initialOf, untitled } from './replacements';

interface Edit {
  start: number;
  end: number;
  instead: string;
}

interface Names {
  /** What each word of a full name becomes wherever it stands alone. */
  words: Map<string, string>;
  /** What each full name becomes. */
  whole: Map<string, string>;
}

const partsOf = (name: string): string[] =>
  tokensOf(untitled(name))
    .map(({ word }) => word)
    .filter((word) => isCapitalised(word));

/** Two people with one initial are told apart by that of their families: "A. W." and "A. M.". */
function labelsOfGivenNames(people: readonly string[][]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [given = '', ...others] of people) {
    const initial = initialOf(given);
    const isShared = people.some(
      ([name = '', ...rest]) => rest.length > 0 && name !== given && initialOf(name) === initial,
    );
    if (others.length === 0 || labels.has(given)) continue;
    labels.set(given, isShared ? `${initial} ${initialOf(others.at(-1) ?? '')}` : initial);
  }
  return labels;
}

function namesIn(marks: readonly IdentifyingMark[]): Names {
  const full = marks
    .filter(({ kind }) => kind === 'full_name')
    .map(({ text }) => ({ text, parts: partsOf(text) }));
  const words = new Map(full.map(({ parts }) => [parts.at(-1) ?? '', initialOf(parts.at(-1) ?? '')]));
  const labels = labelsOfGivenNames(full.map(({ parts }) => parts));
  for (const [given, label] of labels) words.set(given, label);
  words.delete('');
  return {
    words,
    whole: new Map(
      full.flatMap(({ text, parts }) => (parts.length > 1 ? [[text, labels.get(parts[0] ?? '') ?? '']] : [])),
    ),
  };
}

/** "Will you …" begins a sentence and means nobody. */
const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:]\s*|\n\s*)$/.test(text.slice(Math.max(0, start - 3), start));

/** The places of parts of names outside the marks: "Anna", "Ms Weiss". */
function loneNames(text: string, { words }: Names): Edit[] {
  if (words.size === 0) return [];
  return tokensOf(text).flatMap(({ word, start, end }) => {
    const instead = words.get(word);
    if (instead === undefined) return [];
    if (WORDLIKE_NAMES.has(word) ? beginsSentence(text, start) : ORDINARY_WORDS.has(word.toLowerCase()))
      return [];
    return [{ start, end, instead: beforeStop(instead, text, end) }];
  });
}

/** Other places of the same employer. */
function sameEmployers(text: string, marks: readonly IdentifyingMark[]): Edit[] {
  const edits: Edit[] = [];
  for (const name of new Set(marks.filter(({ kind }) => kind === 'employer').map((mark) => mark.text)))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
      edits.push({ start, end: start + name.length, instead: '[employer]' });
  return edits;
}

/**
 * Puts the replacement of every mark in its place, and the same initials wherever the text speaks of the same person:
 * "Anna Weiss … Anna … Ms Weiss" becomes "A. … A. … Ms W.". `marks` are those of this text, of the kinds to be replaced.
 * A mark without replacement stays.
 */
export function replaceConsistently(text: string, marks: readonly IdentifyingMark[]): string {
  const names = namesIn(marks);
  const edits: Edit[] = marks.flatMap(({ kind, text: words, start, end, replacement }) => {
    const whole = kind === 'full_name' ? names.whole.get(words) : undefined;
    const instead = whole === undefined ? replacement : beforeStop(whole, text, end);
    return instead === null ? [] : [{ start, end, instead }];
  });
  const taken = new Uint8Array(text.length);
  for (const { start, end } of edits) taken.fill(1, start, end);
  const free = [...sameEmployers(text, marks), ...loneNames(text, names)].filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  let [written, from] = ['', 0];
  for (const { start, end, instead } of [...edits, ...free].sort((one, other) => one.start - other.start)) {
    written += text.slice(from, start) + instead;
    from = end;
  }
  return written + text.slice(from);
}
