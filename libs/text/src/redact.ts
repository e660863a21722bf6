import { skeletonOf, type Reading } from './skeleton';

/** What stands where words were: what printed texts have there, and what reads aloud as a gap. */
export const REDACTED = '[…]';

/** The same where three characters are too many for a text that is as long as it may be. */
const SHORT = '…';

/** In front of these the mark would begin a link, or define its address and take the line with it. */
const MAKES_LINK = /^[([:]/;

/** What a text is, and how long it may become. */
export interface RedactedText {
  readonly text: string;
  /** Left out for a line of plain text. */
  readonly markdown?: boolean;
  /** Most UTF-16 units. */
  readonly longest?: number;
}

/** What is left of a text, and how much of it is gone. */
export interface Redaction {
  readonly text: string;
  /** How many words are gone; a part of a word counts as one. */
  readonly words: number;
  /** For each passage whether it was there. */
  readonly found: readonly boolean[];
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/**
 * A text without some passages, wherever they stand in it: in capitals or not, across marks, line ends and several
 * blanks, in the words of a link or in its address. Each is looked for in the text as it was, so that one may be part of
 * another.
 * @returns the text itself, in NFC, where there is nothing to cut. Linear in the text for each passage; never throws.
 */
export function redact(
  { text, markdown = false, longest = Infinity }: RedactedText,
  passages: readonly string[],
): Redaction {
  const first = redactOnce({ text: text.normalize('NFC'), markdown, longest }, passages);
  let last = first;
  let { words } = first;
  // What was kept of a passage, the address of its link, may have another in it.
  for (let round = 1; round < mostRounds && last.words > 0; round += 1) {
    last = redactOnce({ text: last.text, markdown, longest }, passages);
    words += last.words;
  }
  return { text: last.text, words, found: first.found };
}

/** One that cuts, one that cuts what the first kept, and one that finds nothing. */
const mostRounds = 3;

function redactOnce(
  { text, markdown, longest }: Required<RedactedText>,
  passages: readonly string[],
): Redaction {
  const readings: readonly Reading[] = markdown ? ['shown', 'typed'] : ['plain'];
  const ranges = passages.map((passage) => readings.flatMap((reading) => rangesOf(text, passage, reading)));
  const all = merged(ranges.flat());
  const marked = cut(text, all, { mark: REDACTED, markdown });
  return {
    text: marked.length <= longest ? marked : cut(text, all, { mark: SHORT, markdown: false }),
    words: all.reduce((sum, { words }) => sum + words, 0),
    found: ranges.map((found) => found.length > 0),
  };
}

/** Whether a passage is anything that can be looked for: marks, punctuation and blanks alone are not. */
export const canBeFound = (passage: string): boolean =>
  /[^\s\p{P}]/u.test(skeletonOf(passage.normalize('NFC'), 'typed').text);

function rangesOf(source: string, passage: string, reading: Reading): Range[] {
  const sought = skeletonOf(passage.normalize('NFC'), reading).text.trim();
  if (sought === '') return [];
  const { text, from, to } = skeletonOf(source, reading);
  const ranges: Range[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length - 1;
    ranges.push({ from: from[at] ?? 0, to: to[end] ?? source.length, words: wordsIn(sought) });
  }
  return ranges;
}

const wordsIn = (text: string) => Math.max(1, text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);

/** In their order, and those that overlap as one. */
function merged(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1);
    if (!last || range.from >= last.to) joined.push(range);
    else {
      const beyond = range.to > last.to ? 1 : 0; // two that overlap share a word
      const words = Math.max(last.words, range.words) + beyond;
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to), words };
    }
  }
  return joined;
}

function cut(
  source: string,
  ranges: readonly Range[],
  { mark, markdown }: { mark: string; markdown: boolean },
): string {
  let text = '';
  let end = 0;
  for (const { from, to } of ranges) {
    const { closing, opening } = markdown ? unclosedIn(source.slice(from, to)) : bare;
    // What opens inside and closes behind has to have something in it.
    const parts = opening === '' ? [closing, ''] : [`${closing} ${opening}`, mark];
    const [kept = '', second = ''] = parts;
    const next = source.slice(to, to + 1);
    text += source.slice(end, from);
    text += `${markedBefore(mark, kept || next, markdown)}${kept}${second && markedBefore(second, next, markdown)}`;
    end = to;
  }
  return text + source.slice(end);
}

const markedBefore = (mark: string, next: string, markdown: boolean) =>
  markdown && MAKES_LINK.test(next) ? mark.replace(/\]$/, '\\]') : mark;

/** An underscore inside of a word is none. */
const STRUCTURE =
  /[*~`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|!?\[|\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)|\]|\n[ \t>]*\n/gu;

interface Unclosed {
  /** Marks that close what begins before. */
  closing: string;
  /** Marks that open what ends behind. */
  opening: string;
}
const bare: Unclosed = { closing: '', opening: '' };

/** Marks in what goes that belong to what stays: "Anna** We" of "**Anna** Weiss" leaves its asterisks. */
function unclosedIn(piece: string): Unclosed {
  const open: { mark: string; opens: boolean }[] = [];
  for (const { 0: mark, index } of piece.matchAll(STRUCTURE)) {
    const last = open.at(-1)?.mark;
    const closes = last !== undefined && (last === mark || (/^!?\[$/.test(last) && mark.startsWith(']')));
    const opens = /^!?\[$/.test(mark) || (/^[*_~`]/.test(mark) && /(?:^|\s)$/.test(piece.slice(0, index)));
    if (closes && !mark.startsWith('\n')) open.pop();
    else open.push({ mark, opens });
  }
  const all = (wanted: boolean) =>
    open.flatMap(({ mark, opens }) => (opens === wanted ? [mark] : [])).join('');
  return { closing: all(false), opening: all(true) };
}
