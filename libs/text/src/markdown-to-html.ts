import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { allowList } from './allow-list';
import { houseStyle } from './house-style';
import { piecesOf, type Piece } from './pieces';
import { plainParagraphs } from './plain-paragraphs';
import { reader } from './reader';

const writer = reader()
  .use(remarkRehype)
  .use(() => houseStyle)
  .use(rehypeSanitize, allowList)
  .use(rehypeStringify)
  .freeze();

/**
 * A post as safe HTML: only the elements of `allow-list.ts`, headings from h3 down, images as links, "#6.1"
 * as a link to that comment, HTML tags dropped. The server does this once, when a post is written; the
 * preview in the browser is the same code.
 * @param markdown as typed; any string, malformed Unicode too
 * @returns a fragment of blocks, `''` when nothing is visible. Time is linear in the length; never throws.
 */
export function markdownToHtml(markdown: string): string {
  return piecesOf(markdown)
    .map(htmlOfPiece)
    .filter((html) => html !== '')
    .join('\n');
}

function htmlOfPiece({ markdown, asTyped }: Piece): string {
  return asTyped ? asTypedHtml(markdown) : (plainParagraphs(markdown) ?? asMarkdown(markdown));
}

/** The whole way; exported for the spec of the short one. */
export function asMarkdown(markdown: string): string {
  return String(writer.processSync(markdown)).trim();
}

function asTypedHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
