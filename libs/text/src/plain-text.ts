import type { Nodes } from 'mdast';
import { piecesOf, type Piece } from './pieces';
import { reader } from './reader';

/** Two lines under a title in a list. */
const EXCERPT_LENGTH = 200;

/** A word longer than this many UTF-16 units is cut in the middle rather than left out: no usual word is. */
const LONGEST_WHOLE_WORD = 40;

/**
 * The words of a post on one line: no marks, no HTML tags, no addresses of links; the words of an image stand
 * for it.
 * @param markdown as typed; any string
 * @returns text that is not HTML: escape it like any other. Time is linear in the length; never throws.
 */
export function plainText(markdown: string): string {
  return collapsed(piecesOf(markdown).map(wordsOfPiece).join(' '));
}

/**
 * The beginning of a post as plain text.
 * @param length most UTF-16 units, the "…" included, which is there only when something was left out
 */
export function excerptOf(markdown: string, length: number = EXCERPT_LENGTH): string {
  let words = '';
  for (const piece of piecesOf(markdown)) {
    if (words.length > length) break;
    words = collapsed(`${words} ${wordsOfPiece(piece)}`);
  }
  return words.length <= length ? words : `${cutAtWord(words, length - 1)}…`;
}

/** At most `length` units of a text, up to the end of a word and without the comma behind it. */
function cutAtWord(text: string, length: number): string {
  const most = Math.max(length, 0);
  const head = text.slice(0, most);
  const lastBlank = text[most] === ' ' ? most : head.lastIndexOf(' ');
  const end = lastBlank > 0 && most - lastBlank <= LONGEST_WHOLE_WORD ? lastBlank : most;
  return head
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s,;:–—-]{1,10}$/, '');
}

function wordsOfPiece(piece: Piece): string {
  if (piece.asTyped) return piece.markdown;
  const words: string[] = [];
  collect(reader.parse(piece.markdown), words);
  return words.join('');
}

/** Nodes inside a line, by their names in mdast; a hard break is not one: it parts words. */
const INSIDE_LINE = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'text',
  'inlineCode',
  'image',
  'imageReference',
  'html',
]);

/** Block by block, a blank between blocks; inside a word nothing is put in. */
function collect(node: Nodes, words: string[]): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') words.push(node.value);
  if (node.type === 'image' || node.type === 'imageReference') words.push(node.alt ?? '');
  if ('children' in node) for (const child of node.children) collect(child, words);
  if (!INSIDE_LINE.has(node.type)) words.push(' ');
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
