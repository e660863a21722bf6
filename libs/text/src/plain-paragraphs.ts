/** A line that markdown reads as words: it begins with a letter or a quotation mark, and has no mark of any kind. */
const LINE_OF_WORDS = /^[\p{L}"'“‘(][\p{L}\p{M}\p{N} ,.;:?!'"()–—…’‘“”$€£%/-]*$/u;

/** What would become a link although it has no mark. */
const BARE_ADDRESS = /\/\/|www\./i;

/**
 * The HTML of a text that is nothing but paragraphs, as most letters and comments are; a hundred times quicker
 * than reading it as markdown, with the same result.
 * @param markdown with "\n" at line ends
 * @returns `undefined` as soon as there is any doubt
 */
export function plainParagraphs(markdown: string): string | undefined {
  if (BARE_ADDRESS.test(markdown)) return undefined;
  const paragraphs: string[] = [];
  let paragraph: string[] = [];
  for (const line of markdown.split('\n')) {
    if (line !== '' && (line.endsWith(' ') || !LINE_OF_WORDS.test(line))) return undefined;
    if (line !== '') paragraph.push(line);
    if (line !== '' || paragraph.length === 0) continue;
    paragraphs.push(paragraph.join('\n'));
    paragraph = [];
  }
  if (paragraph.length > 0) paragraphs.push(paragraph.join('\n'));
  return paragraphs.map((words) => `<p>${words}</p>`).join('\n');
}
