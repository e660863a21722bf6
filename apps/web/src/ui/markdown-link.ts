/** Whatever markdown could take for one of its marks: a title shows exactly the characters that it has. */
const marks = /[\\`*_[\]<>&~!|]/g;

/** A link as somebody would write it into a text of theirs. */
export function markdownLink(title: string, path: string): string {
  return `[${title.replace(marks, '\\$&')}](${path})`;
}

/** Where words may follow directly: at a beginning, behind white space, inside a bracket or a quotation. */
const open = /(^|[\s([{"'“‘«])$/;
/** What would run into the link if it followed directly. */
const runsOn = /^[\p{L}\p{N}([]/u;

/**
 * What to write at a place of a text so that the link stands as a word of its own: behind "!" it would be an image.
 * @returns the link with the blanks that it needs around it
 */
export function linkAmid(link: string, { before, after }: { before: string; after: string }): string {
  return `${open.test(before) ? '' : ' '}${link}${runsOn.test(after) ? ' ' : ''}`;
}
