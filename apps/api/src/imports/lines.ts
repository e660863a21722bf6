/** Longer lines are cut: the longest record of the format, every character escaped, has a third of this. */
export const LONGEST_LINE = 4_000_000;

/**
 * The lines of a text that arrives in pieces. Only "\n" ends one: Node's readline would break at U+2028 too,
 * which JSON allows within a string.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE + 1);
    yield* lines;
  }
  if (rest !== '') yield rest;
}
