/** A stretch of a text: from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop or several, with the quotation marks and brackets that close behind it. */
const SENTENCE_END = /[.!?…]+["'”’)\]»]*/g;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st jr sr vs eg ie e.g i.e etc approx no fig al'.split(' '),
);
/** A word before a full stop is never looked at further back than this. */
const LONGEST_ABBREVIATION = 6;

/**
 * The sentences of one line of plain text, none longer than `longest` (UTF-16 units): a longer one is cut
 * between words, after a comma if there is a late one. Together they cover every word. Knows what letters
 * look like: a blank forgotten after the full stop, small letters at the start of a sentence, "well...
 * maybe". Linear in the text.
 */
export function sentenceSpans(text: string, longest: number): Span[] {
  const spans: Span[] = [];
  let start = 0;

  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end)) continue;
    spans.push(...piecesOf(text, { start, end }, longest));
    start = end;
  }
  spans.push(...piecesOf(text, { start, end: text.length }, longest));

  return spans;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  if (end >= text.length) return true;

  const before = text.charAt(stop - 1);
  const next = text.charAt(end);
  if (next !== ' ') return isLowerCase(before) && isUpperCase(next); // "…every day.How can I"

  const isContinued = isLowerCase(text.charAt(end + 1));
  const isPlainStop = end - stop === 1;
  if (!isPlainStop && isContinued) return text.charAt(end - 1) === '!' || text.charAt(end - 1) === '?';
  if (text.charAt(stop) !== '.') return true;
  return !isAbbreviation(text, stop);
}

/**
 * Whether the full stop at `stop` belongs to the word before it: "Dr.", "e.g.", the initial in "J. Smith".
 */
function isAbbreviation(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - LONGEST_ABBREVIATION - 1), stop);
  const word = before.slice(before.lastIndexOf(' ') + 1).replace(/^["'“‘([]+/, '');
  return (word.length === 1 && word !== 'I' && isUpperCase(word)) || ABBREVIATIONS.has(word.toLowerCase());
}

function piecesOf(text: string, sentence: Span, longest: number): Span[] {
  const spans: Span[] = [];
  let { start } = sentence;

  while (start < sentence.end) {
    if (text.charAt(start) === ' ') {
      start += 1;
      continue;
    }
    const end = sentence.end - start <= longest ? sentence.end : cutAt(text, start, longest);
    spans.push({ start, end: lastWordEnd(text, start, end) });
    start = end;
  }
  return spans;
}

/** Where to cut a sentence that goes on beyond `start + longest`; always after `start`. */
function cutAt(text: string, start: number, longest: number): number {
  const piece = text.slice(start, start + longest);
  const comma = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '), piece.lastIndexOf(': '));
  if (comma > longest / 2) return start + comma + 1;

  // A blank right behind the piece means that the last word of it is whole.
  if (text.charAt(start + longest) === ' ') return start + longest;
  const blank = piece.lastIndexOf(' ');
  if (blank > 0) return start + blank;
  return start + longest - (isHighSurrogate(text.charCodeAt(start + longest - 1)) ? 1 : 0);
}

function lastWordEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charAt(last - 1) === ' ') last -= 1;
  return last;
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase();
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
