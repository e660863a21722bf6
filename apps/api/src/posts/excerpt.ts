/** Two or three lines of a list. */
const excerptLength = 220;
/** Marks take room: this much HTML nearly always holds an excerpt's text, and it is cut and read for every row of a list. */
export const ENOUGH_HTML = 600;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Optimisation: excerpts read in two stages. Most letters begin with plain paragraphs: half as much is read first, and usually suffices. */
const usuallyEnough = 300;

/** The beginning of a post as plain text, cut at a word. It reads our own sanitised HTML, so two marks suffice. */
export function excerptOfHtml(html: string): string {
  const begun = plain(html.slice(0, usuallyEnough));
  const text = begun.length > excerptLength ? begun : plain(html.slice(0, ENOUGH_HTML));
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength / 2))}…`;
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));/gi, decode)
    .replace(/\s+/g, ' ')
    .trim();

function decode(whole: string, ...[hex, decimal, name]: (string | undefined)[]): string {
  if (name) return entities[name] ?? whole;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
