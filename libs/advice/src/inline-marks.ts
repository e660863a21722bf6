const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

/**
 * One inline mark of markdown or HTML. No alternative can run past the character that would start its next
 * match, so reading a text is linear even when marks are opened and never closed ("[[[[", "<a<a<a", "](](").
 */
const INLINE_MARK = new RegExp(
  [
    /\\[!-/:-@[-`{-~]/, // escaped punctuation
    /&(?:[a-z]{2,30}|#\w{1,7});/, // entity
    /<!?\/?[a-z-][^<>]*>/, // tag, comment or <https://address>
    /\[\^\w{1,20}\]/, // footnote mark
    /!?\[/, // a link or image opens
    /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: "[^"]*")?\)/, // … and closes with its address
    /\]\[[^[\]]*\]/, // … and closes with its label
    /\]/, // … or was only a bracket
    /[*_~`|]+/, // emphasis, strike-through, code, table cell
  ]
    .map((alternative) => alternative.source)
    .join('|'),
  'gi',
);

/** What every inline mark begins with; most paragraphs of a letter have none. */
const MARK_BEGINS = /[\\&<![\]*_~`|]/;

/**
 * Soft hyphens, zero-width blanks and direction overrides: invisible, and able to make a quotation read
 * backwards.
 */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * One block of markdown without its inline marks and with single blanks; link texts and image descriptions
 * stay.
 */
export function withoutInlineMarks(markdown: string): string {
  const line = markdown.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return MARK_BEGINS.test(line) ? withoutMarks(line) : line;
}

function withoutMarks(line: string): string {
  const pieces: string[] = [];
  const openBrackets: number[] = [];
  let readUpTo = 0;

  for (const match of line.matchAll(INLINE_MARK)) {
    const mark = match[0];
    pieces.push(line.slice(readUpTo, match.index));
    readUpTo = match.index + mark.length;

    if (mark === '[' || mark === '![') openBrackets.push(pieces.length);
    if (mark.startsWith(']')) {
      const opening = openBrackets.pop();
      if (opening !== undefined && mark !== ']') pieces[opening] = '';
    }

    pieces.push(meaningOf(mark, line[match.index - 1] ?? ' ', line[readUpTo] ?? ' '));
  }

  pieces.push(line.slice(readUpTo));
  return pieces.join('').replace(/ +/g, ' ').trim();
}

/** What is left of a mark in plain text, given the characters on its two sides. */
function meaningOf(mark: string, before: string, after: string): string {
  switch (mark[0]) {
    case '\\':
      return mark.slice(1);
    case '&':
      return ENTITIES[mark.toLowerCase()] ?? ' ';
    case '<':
    case '|':
      return ' ';
    case '[':
    case ']':
    case '~':
      return mark.length === 1 ? mark : '';
    case '*':
    case '_':
      return isLiteral(before, after) ? mark : '';
    case '`':
      return '';
    default:
      return mark;
  }
}

/**
 * Stars and underscores between two letters ("f**k", "snake_case") or two blanks ("2 * 3") are no emphasis.
 */
function isLiteral(before: string, after: string): boolean {
  const isBetweenBlanks = before === ' ' && after === ' ';
  return isBetweenBlanks || (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after));
}
