import { redact, type Redaction } from './redact';
import { skeletonOf } from './skeleton';

/** What a thread says besides the text that is quoted. */
export interface QuotationSources {
  /** All that the quoted post said before: its text, its title, its earlier versions. */
  readonly said: readonly string[];
  /** Whether another post says this passage in its own words. */
  saidElsewhere(passage: string): boolean;
}

/**
 * A text without passages where it quotes the post that they are cut from, in lines that begin with ">", and only there.
 * What it says in its own words, and what it quotes of others, stays.
 */
export function redactQuotations(
  { text, longest = Infinity }: { text: string; longest?: number },
  passages: readonly string[],
  sources: QuotationSources,
): Redaction {
  const said = sources.said.map((one) => skeletonOf(one.normalize('NFC'), 'shown').text).join('\n');
  const room = Math.max(0, longest - text.length);
  const parts = partsOf(text).map((part): Redaction => {
    const quoted = part.quotes
      ? passages.filter((passage) => quotes(part.text, passage, { ...sources, said }))
      : [];
    const redaction = redact({ text: part.text, markdown: true, longest: part.text.length + room }, quoted);
    return { ...redaction, found: passages.map((passage) => quoted.includes(passage)) };
  });
  return {
    text: parts.map((part) => part.text).join('\n'),
    words: parts.reduce((sum, { words }) => sum + words, 0),
    found: passages.map((_, at) => parts.some(({ found }) => found[at])),
  };
}

/** What a text says in its own words. */
export const withoutQuotations = (text: string): string =>
  partsOf(text)
    .filter(({ quotes }) => !quotes)
    .map((part) => part.text)
    .join('\n');

interface Part {
  text: string;
  quotes: boolean;
}

/** Runs of lines. A line below a quotation goes on with it until a line is empty, as markdown reads it. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let quotes = false;
  for (const line of text.split('\n')) {
    quotes = /^ {0,3}>/.test(line) || (quotes && line.trim() !== '');
    const last = parts.at(-1);
    if (last?.quotes === quotes) last.text += `\n${line}`;
    else parts.push({ text: line, quotes });
  }
  return parts;
}

/**
 * Whether these lines quote the passage from the post: with a word beside it that stands beside it there, or alone; or
 * in whatever words, when nobody else in the thread says it.
 */
function quotes(
  lines: string,
  passage: string,
  { said, saidElsewhere }: Pick<QuotationSources, 'saidElsewhere'> & { said: string },
): boolean {
  const { text } = skeletonOf(lines.normalize('NFC'), 'shown');
  const sought = skeletonOf(passage.normalize('NFC'), 'shown').text.trim();
  const at = sought === '' ? -1 : text.indexOf(sought);
  if (at < 0) return redact({ text: lines, markdown: true }, [passage]).words > 0 && !saidElsewhere(passage);
  for (let here = at; here >= 0; here = text.indexOf(sought, here + 1)) {
    const before = /\S*\s*$/.exec(text.slice(Math.max(0, here - 80), here))?.[0].trimStart() ?? '';
    const after =
      /^\s*\S*/.exec(text.slice(here + sought.length, here + sought.length + 80))?.[0].trimEnd() ?? '';
    const alone = before.trim() === '' && after.trim() === '';
    if (alone || (before.trim() !== '' && said.includes(before + sought))) return true;
    if (after.trim() !== '' && said.includes(sought + after)) return true;
  }
  return !saidElsewhere(passage);
}
