import type { ElementContent } from 'hast';
import { link, text } from './links';

/**
 * "#6.1", "#B.1" or "#B" standing on its own: at most six levels of at most five digits, one or two letters.
 * The letter of an answer alone is a capital, so that "#ok" stays a word; "#6.1" at the end of a sentence
 * leaves out the full stop.
 */
const REFERENCE =
  /(?<![\p{L}\p{M}\p{N}_#&/])#((?:[1-9]\d{0,4}(?:\.[1-9]\d{0,4}){0,5})|(?:[A-Za-z]{1,2}(?:\.[1-9]\d{0,4}){1,6})|[A-Z]{1,2})(?![\p{L}\p{M}\p{N}_]|\.\d)/gu;

/**
 * A text with its references to comments and answers of the same dilemma as links to them.
 * @param value plain text, outside code and links
 */
export function withThreadLinks(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;

  for (const match of value.matchAll(REFERENCE)) {
    if (match.index > end) parts.push(text(value.slice(end, match.index)));
    const reference = `#${(match[1] ?? '').toUpperCase()}`;
    parts.push(link({ href: reference }, [text(match[0])]));
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push(text(value.slice(end)));
  return parts;
}
