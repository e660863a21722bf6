/**
 * A stretch of a text that is read on its own. The pieces of a text, joined by line ends, are the whole text.
 */
export interface Piece {
  readonly markdown: string;
  /** Its marks would take too long to read: it is shown as it was typed. */
  readonly asTyped: boolean;
}

/**
 * UTF-16 units after which a piece ends at the next safe blank line. The parser's time grows with the square
 * of the marks it reads at once; pieces of one screen keep the whole linear, and a usual letter is one piece.
 */
const PIECE_LENGTH = 4_000;

/**
 * What the marks of one piece may cost. Measured on letters and answers of real people: they stay below 100.
 * At 1,000 the slowest marks take about 60 ms, so 64 kB of them take a second, where the parser alone would
 * take minutes.
 */
const MOST_MARKS = 1_000;

/** Quotes and lists that may begin on one line. People nest two or three deep, quoted mail six or seven. */
const DEEPEST_NESTING = 20;

/**
 * UTF-16 units that are read as markdown at all: twice the longest article, so only a mistake or an attack is
 * longer.
 */
const LONGEST_TEXT = 131_072;

/**
 * A definition of an address ("[1]: https://…") counts up to here; more are as unlikely as the words around
 * them long.
 */
const MOST_DEFINITIONS = 100;

const MARK = /!\[|<[!?]|www\.|:\/\/|[-+](?=\s)|\d[.)](?=\s)|[\n@[\]*_~<>&`|\\]/gi;

/**
 * Marks that cost more than one, because the parser looks again at all that follows, or goes back, for each:
 * measured.
 */
const COST_OF_MARK = new Map([
  ['![', 20],
  ['www.', 20],
  ['://', 10],
  ['<!', 4],
  ['<?', 4],
  ['@', 4],
  ['&', 4],
  ['\n', 2],
]);

const NESTED_TOO_DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST_NESTING + 1}}`,
  'm',
);

/**
 * A line that continues nothing above it: after a blank line it begins a new paragraph or heading at the
 * margin.
 */
const BEGINS_ANEW = /^[^\s>+*\-\d]/;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

const DEFINITION = /^ {0,3}\[([^[\]\n]{1,100})\]:[^\n]{1,2000}$/gm;

/**
 * Cuts a text where markdown cannot tell: before a line at the margin that follows a blank one, outside
 * fenced code. Linear; the same text always gives the same pieces.
 */
export function piecesOf(text: string): Piece[] {
  const markdown = text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  if (markdown.length > LONGEST_TEXT) return [{ markdown, asTyped: true }];

  const sources = cut(markdown.split('\n'));
  if (sources.length === 1) return [{ markdown, asTyped: isTooCostly(markdown) }];

  const definitions = definitionsIn(markdown);
  return sources.map((source) =>
    isTooCostly(source)
      ? { markdown: source, asTyped: true }
      : { markdown: withDefinitions(source, definitions), asTyped: false },
  );
}

function cut(lines: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  let fence: string | undefined;
  let afterBlank = false;

  for (const line of lines) {
    if (length >= PIECE_LENGTH && afterBlank && fence === undefined && BEGINS_ANEW.test(line)) {
      pieces.push(piece.join('\n'));
      piece = [];
      length = 0;
    }
    piece.push(line);
    length += line.length + 1;
    fence = fenceAfter(line, fence);
    afterBlank = line.trim() === '';
  }
  pieces.push(piece.join('\n'));
  return pieces;
}

/** The fence that is open after this line; `undefined` outside code. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, marks, rest] = FENCE.exec(line) ?? [];
  if (marks === undefined) return open;
  if (open === undefined) return marks;
  const closes = marks[0] === open[0] && marks.length >= open.length && rest?.trim() === '';
  return closes ? undefined : open;
}

function isTooCostly(markdown: string): boolean {
  let cost = 0;
  for (const [mark] of markdown.matchAll(MARK)) cost += COST_OF_MARK.get(mark.toLowerCase()) ?? 1;
  return cost > MOST_MARKS || NESTED_TOO_DEEP.test(markdown);
}

/** Lines that define an address, by lower-cased label. The first of a label wins, as in CommonMark. */
function definitionsIn(markdown: string): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const [line, label = ''] of markdown.matchAll(DEFINITION)) {
    if (definitions.size === MOST_DEFINITIONS) break;
    if (!definitions.has(label.toLowerCase())) definitions.set(label.toLowerCase(), line);
  }
  return definitions;
}

/**
 * The piece with the definitions that it uses, which may stand in another piece; they at most double its length,
 * so that no text grows by repeating them.
 */
function withDefinitions(source: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return source;
  const lowerCased = source.toLowerCase();
  let room = source.length;
  const used = [...definitions].filter(([label, line]) => {
    if (!lowerCased.includes(`[${label}]`)) return false;
    room -= line.length;
    return room >= 0;
  });
  return [source, ...used.map(([, line]) => line)].join('\n\n');
}
