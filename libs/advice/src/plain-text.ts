import { withoutInlineMarks } from './inline-marks';

/** A paragraph, list item or heading of a markdown text: one line, without its marks. */
export interface TextBlock {
  readonly text: string;
  readonly isHeading: boolean;
}

const FENCE = /^\s*(?:```|~~~)/;
const UNDERLINE = /^\s*(?:=+|-{2,})\s*$/;
const LINK_DEFINITION = /^\s*\[(?!\^)[^\]]+\]:\s/;
const HAS_WORDS = /[\p{L}\p{N}]/u;
/**
 * One mark at the start of a line: quote, list item, number, footnote, heading. Sticky, so a line is read
 * once.
 */
const LINE_MARK = /\s*(?:(>)|([-*+]|\d{1,3}[.)]|\[\^\w{1,20}\]:)(?=\s)|(#{1,6})(?=\s))/y;

/**
 * The blocks of a markdown text in reading order. Not a markdown parser (the site has one, for showing
 * texts): it is only good enough to count words and quote sentences, and linear in the length of the text
 * whatever it contains.
 */
export function textBlocks(markdown: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let lines: string[] = [];
  let isHeading = false;

  const finishBlock = () => {
    if (lines.length === 0) return;
    const text = withoutInlineMarks(lines.join(' '));
    if (HAS_WORDS.test(text)) blocks.push({ text, isHeading });
    lines = [];
    isHeading = false;
  };

  for (const line of markdown.split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (LINK_DEFINITION.test(line)) continue;
    if (UNDERLINE.test(line) && lines.length > 0) isHeading = true;
    if (FENCE.test(line) || !HAS_WORDS.test(line)) {
      finishBlock();
      continue;
    }

    const opening = openingOf(line);
    if (opening.startsBlock) finishBlock();
    lines.push(line.slice(opening.length));
    if (opening.isHeading) {
      isHeading = true;
      finishBlock();
    }
  }
  finishBlock();

  return blocks;
}

/** A markdown text as plain text: one line for each block, no marks, blanks collapsed. */
export function plainText(markdown: string): string {
  return textBlocks(markdown)
    .map((block) => block.text)
    .join('\n');
}

/** How much of a line is marks, and what they mean. */
function openingOf(line: string): { length: number; startsBlock: boolean; isHeading: boolean } {
  let length = 0;
  let startsBlock = false;
  let isHeading = false;

  LINE_MARK.lastIndex = 0;
  for (let mark = LINE_MARK.exec(line); mark; mark = LINE_MARK.exec(line)) {
    length = LINE_MARK.lastIndex;
    if (mark[2] || mark[3]) startsBlock = true;
    if (mark[3]) isHeading = true;
  }

  return { length, startsBlock, isHeading };
}
