export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/**
 * The sentences of a text that are the writer's own, with their places: lines that quote (`>`) are left out. A sentence
 * ends with a line, or behind its marks where a blank follows.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  while (from < text.length) {
    const broken = text.indexOf('\n', from);
    const to = broken < 0 ? text.length : broken;
    if (!quotes(text, from)) sentencesOfLine(text, { from, to }, sentences);
    from = to + 1;
  }
  return sentences;
}

/** Markdown lets a quote stand in by three blanks. */
const quotes = (text: string, from: number) => /^ {0,3}>/.test(text.slice(from, from + 4));

const ENDS = '.!?…';
/** May stand behind the mark and belong to the sentence all the same. */
const CLOSES = '.!?…"”’\')*_';

function sentencesOfLine(
  text: string,
  { from, to }: { from: number; to: number },
  sentences: Sentence[],
): void {
  let start = from;
  for (let at = from; at < to; at++) {
    if (!ENDS.includes(text.charAt(at))) continue;
    while (at + 1 < to && CLOSES.includes(text.charAt(at + 1))) at++;
    if (at + 1 < to && !isBlank(text.charCodeAt(at + 1))) continue;
    add(text, { from: start, to: at + 1 }, sentences);
    start = at + 1;
  }
  add(text, { from: start, to }, sentences);
}

function add(text: string, { from, to }: { from: number; to: number }, sentences: Sentence[]): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ text: text.slice(start, end), start, end });
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
