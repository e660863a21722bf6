import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** How a text is read: as markdown shows it, as markdown with the addresses of its links, or as it is. */
export type Reading = 'shown' | 'typed' | 'plain';

/**
 * A text as a reader compares it: small letters, one blank for any run of blanks and line ends, no marks; and where each
 * unit of it stands in the text.
 */
export interface Skeleton {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A blank, a line end, the mark of a quotation after one, or what HTML has for them. */
const BLANKS = /(?:\s|&nbsp;|<br ?\/?>|(?<=(?:^|\n)[ \t>]{0,40})>)+/iy;

/** What leaves no ink, in any reading: soft hyphens and marks of width nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/y;

const MARKS = /[*_~`\\]+/y;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>/iy;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/iy;
/** The end of a link with its address, which may have parentheses in it; or a bracket alone. */
const LINK_MARKS =
  /\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)|\]\[[^[\]\n]{0,200}\]|!?\[|\]/y;

/** What a reading passes over. */
const unread: Readonly<Record<Reading, readonly RegExp[]>> = {
  shown: [INVISIBLE, MARKS, TAG, LINK_MARKS],
  typed: [INVISIBLE, MARKS],
  plain: [INVISIBLE],
};

/** @param source in NFC; the time is linear in its length */
export function skeletonOf(source: string, reading: Reading): Skeleton {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const add = (text: string, start: number, end: number) => {
    for (const unit of text.split('')) {
      units.push(unit);
      from.push(start);
      to.push(end);
    }
  };

  for (let at = 0; at < source.length;) {
    const blanks = lengthAt(BLANKS, source, at);
    const length = blanks || skippedAt(source, at, reading);
    if (blanks > 0 && units.at(-1) !== ' ') add(' ', at, at + blanks);
    if (length > 0) {
      at += length;
      continue;
    }
    const { shown, end } = readAt(source, at, reading);
    add(shown.toLowerCase(), at, end);
    at = end;
  }
  return { text: units.join(''), from, to };
}

function skippedAt(source: string, at: number, reading: Reading): number {
  for (const pattern of unread[reading]) {
    const length = lengthAt(pattern, source, at);
    if (length > 0) return length;
  }
  return 0;
}

function lengthAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

/** One character, or what an entity of HTML stands for. */
function readAt(source: string, at: number, reading: Reading): { shown: string; end: number } {
  ENTITY.lastIndex = at;
  const [whole, hex, decimal, name] = (reading !== 'plain' && ENTITY.exec(source)) || [];
  const decoded = whole === undefined ? false : decode(hex, decimal, name);
  if (whole !== undefined && decoded !== false) return { shown: decoded, end: at + whole.length };
  const shown = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return { shown, end: at + shown.length };
}

function decode(hex?: string, decimal?: string, name?: string): string | false {
  if (name !== undefined) return decodeNamedCharacterReference(name);
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : false;
}
