import type { DocumentSource } from './document';
import { textBlocks, type TextBlock } from './plain-text';
import type { Query } from './query';
import { sentenceSpans, type Span } from './sentences';
import { stemsIn } from './tokens';

/** Longest passage in UTF-16 units: about three lines on a telephone. */
export const LONGEST_PASSAGE = 280;

/** Sentences in a row: more of them are seldom about one thing. */
const MOST_SENTENCES = 4;

/**
 * Up to here a passage may grow for nothing: a sentence torn from its neighbours says little to somebody who has not
 * read the article. Two lines on a telephone.
 */
const ENOUGH = 150;

/**
 * Added to a passage's length before its weight is divided by it: with nothing the best passage is the shortest one
 * with one rare word, with much more every passage is as long as allowed.
 */
const LENGTH_ALLOWANCE = 200;

/** A stretch of the quotable text that a passage may begin or end with: a sentence, or a piece of a long one. */
interface Sentence extends Span {
  /** The block it stands in; a passage never joins two blocks. */
  readonly block: number;
  readonly stems: readonly string[];
}

/**
 * The neighbouring sentences of the document that say most about what the query is about: at most `LONGEST_PASSAGE`
 * long, always a substring of the document's plain text, its opening when nothing matches, its headings, summary or
 * title when it has no paragraph.
 */
export function bestPassage(query: Query, source: DocumentSource): string {
  const blocks = quotableBlocks(source);
  const quotable = blocks.map(({ text }) => text).join('\n');
  const sentences = sentencesOf(blocks);
  const weights = new Map([...query.alike, ...query.terms].map(({ stem, weight }) => [stem, weight]));
  let best = { start: 0, end: 0, density: -1 };

  sentences.forEach((first, index) => {
    const matched = new Set<string>();
    let weight = 0;

    for (const last of sentences.slice(index, index + MOST_SENTENCES)) {
      if (!fitsOnePassage(first, last)) break;
      for (const stem of last.stems) {
        if (matched.has(stem)) continue;
        matched.add(stem);
        weight += weights.get(stem) ?? 0;
      }
      const length = last.end - first.start;
      const density = weight / (LENGTH_ALLOWANCE + Math.max(length, ENOUGH));
      const isFuller = density === best.density && first.start === best.start && length <= ENOUGH;
      if (density > best.density || isFuller) best = { start: first.start, end: last.end, density };
    }
  });

  return quotable.slice(best.start, best.end);
}

/** What passages are cut from: the paragraphs, or what stands in for them when there are none. */
function quotableBlocks({ title, summary, body }: DocumentSource): readonly TextBlock[] {
  const blocks = textBlocks(body);
  const choices = [
    blocks.filter((block) => !block.isHeading),
    blocks,
    textBlocks(summary ?? ''),
    textBlocks(title),
  ];
  return (
    choices.find((choice) => choice.some(({ text }) => sentenceSpans(text, LONGEST_PASSAGE).length > 0)) ?? []
  );
}

function sentencesOf(blocks: readonly TextBlock[]): Sentence[] {
  const sentences: Sentence[] = [];
  let offset = 0;
  blocks.forEach(({ text }, block) => {
    for (const { start, end } of sentenceSpans(text, LONGEST_PASSAGE)) {
      const stems = stemsIn(text.slice(start, end));
      sentences.push({ start: offset + start, end: offset + end, block, stems });
    }
    offset += text.length + 1;
  });
  return sentences;
}

function fitsOnePassage(first: Sentence, last: Sentence): boolean {
  return first.block === last.block && last.end - first.start <= LONGEST_PASSAGE;
}
