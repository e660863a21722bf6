import { markdownToHtml } from './markdown-to-html';

/** As `markdownToHtml` writes them: a "<" that somebody typed is written as "&lt;". */
const LINK = /<a href="(?![#/])/g;

/** An address as people write it, where the page shows it as it was typed: in code, or among too many marks. */
const TYPED = /https?:\/\/|\bwww\./gi;

/**
 * How many links to other sites, and addresses of mail, a text has for its readers: whatever the page makes a link,
 * however it is written, or at least the addresses that it shows. References within the site ("#6.1", "/d/12") are
 * none. Takes as long as `markdownToHtml`.
 */
export function linksIn(markdown: string): number {
  const linked = markdownToHtml(markdown).match(LINK)?.length ?? 0;
  return Math.max(linked, markdown.match(TYPED)?.length ?? 0);
}
