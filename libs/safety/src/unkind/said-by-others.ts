import { BIT, classesOf } from './lexicon';

/** Longer than what people repeat of others in one breath; a quotation mark without its twin must not hide a text. */
const LONGEST_QUOTE = 400;
/** As far back as "he called me, in front of everybody," goes. */
const CUE_BEFORE = 60;
const PAIRS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const OPENS = /["“„«]/g;

/**
 * The text with blanks for what it repeats of others (`he said "…"`), of the same length. Quotation marks without a
 * word of saying before them stay: people put quotation marks around what they mean.
 */
export function withoutReportedSpeech(text: string): string {
  let kept = '';
  let from = 0;
  OPENS.lastIndex = 0;
  for (let open = OPENS.exec(text); open; open = OPENS.exec(text)) {
    const close = closing(text, open.index, PAIRS[open[0]] ?? '"');
    if (close < 0) continue;
    if (isReported(text.slice(Math.max(0, open.index - CUE_BEFORE), open.index))) {
      kept += text.slice(from, open.index + 1) + ' '.repeat(close - open.index - 1);
      from = close;
    }
    OPENS.lastIndex = close + 1;
  }
  return kept + text.slice(from);
}

function closing(text: string, open: number, mark: string): number {
  const within = text.slice(open + 1, open + 1 + LONGEST_QUOTE);
  const at = within.indexOf(mark);
  const line = within.indexOf('\n');
  return at < 0 || (line >= 0 && line < at) ? -1 : open + 1 + at;
}

const isReported = (before: string) =>
  (before.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-6).some((word) => classesOf(word) & BIT.SAYS);
