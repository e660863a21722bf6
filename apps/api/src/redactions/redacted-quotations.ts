import { LONGEST_DILEMMA } from '@quandary/rules';
import {
  markdownToHtml,
  redact,
  redactQuotations,
  withoutQuotations,
  type QuotationSources,
} from '@quandary/text';
import type { ValuesOf } from '../platform/database/sql';
import type { textsInThread } from './redaction.queries';
import type { Version } from './redacted-post';

export type ThreadText = ValuesOf<typeof textsInThread.row>;

export interface RedactedQuotations {
  /** Posts that quote the words today. */
  posts: { postId: string; body: string; bodyHtml: string; words: number }[];
  /** Their earlier texts. */
  versions: Version[];
}

/** The texts of others without the passages where they quote the post. */
export function redactedQuotations(
  texts: readonly ThreadText[],
  passages: readonly string[],
  said: readonly string[],
): RedactedQuotations {
  const redacted: RedactedQuotations = { posts: [], versions: [] };
  for (const { postId, revision, body: before } of texts) {
    const sources: QuotationSources = {
      said,
      saidElsewhere: (passage) =>
        texts.some(
          (other) =>
            other.postId !== postId &&
            redact({ text: withoutQuotations(other.body), markdown: true }, [passage]).words > 0,
        ),
    };
    const { text: body, words } = redactQuotations(
      { text: before, longest: LONGEST_DILEMMA },
      passages,
      sources,
    );
    if (words === 0) continue;
    if (revision === null) redacted.posts.push({ postId, body, bodyHtml: markdownToHtml(body), words });
    else redacted.versions.push({ postId, revision, body });
  }
  return redacted;
}

/**
 * Patterns for LIKE: the longest word of each passage, in small letters. What is not ASCII is any character, for how
 * Postgres makes letters small depends on its locale.
 */
export const patternsOf = (passages: readonly string[]): string[] =>
  passages.map((passage) => {
    const words = passage.normalize('NFC').split(/[\s*_~`\\\u00ad\u200b-\u200d[\]()]+/);
    const longest = words.reduce((long, word) => (word.length > long.length ? word : long), '');
    const pattern = longest.replace(/[^\x20-\x7e]/gu, '_').toLowerCase();
    return `%${pattern.replace(/[%\\]/g, '\\$&')}%`;
  });
