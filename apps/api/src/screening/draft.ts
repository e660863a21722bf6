import { LONGEST_DILEMMA, LONGEST_TITLE } from '@quandary/rules';
import { invalid } from '../platform/errors';

/** A letter as it is being written. */
export interface Draft {
  title: string;
  body: string;
}

/** Unfinished letters are welcome, longer ones than can be posted are not. Throws INVALID. */
export function assertDraft({ title, body }: Draft): void {
  if (isLonger(title, LONGEST_TITLE)) {
    const why = `A title has at most ${LONGEST_TITLE} characters. Please shorten it.`;
    throw invalid('DRAFT_TOO_LONG', why, { field: 'title', about: 'TITLE', limit: LONGEST_TITLE });
  }
  if (isLonger(body, LONGEST_DILEMMA)) {
    const why = `A letter has at most ${LONGEST_DILEMMA} characters. Please shorten it.`;
    throw invalid('DRAFT_TOO_LONG', why, { field: 'body', about: 'LETTER', limit: LONGEST_DILEMMA });
  }
}

/** A character takes one or two places in a JavaScript string; only in between must they be counted. */
function isLonger(text: string, characters: number): boolean {
  if (text.length <= characters) return false;
  return text.length > 2 * characters || [...text].length > characters;
}
