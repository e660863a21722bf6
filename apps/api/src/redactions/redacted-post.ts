import { BODY_OF_KIND, DILEMMA_FIELDS, slugOf, type PostKind, type Redactor } from '@quandary/rules';
import { markdownToHtml, plainText, redact, REDACTED } from '@quandary/text';
import type { ValuesOf } from '../platform/database/sql';
import { invalid } from '../platform/errors';
import type { Change, Cut } from '../posts/post-columns';
import { hourOf } from '../posts/sealed-times';
import type { findRedacted } from './redaction.queries';

export type Standing = ValuesOf<typeof findRedacted.row>;
export interface Version {
  postId: string;
  revision: number;
  body: string;
}

/** A post as `writePosts` writes it. What an answer or a comment has not is null. */
export interface WrittenPost {
  id: string;
  body: string;
  bodyHtml: string;
  title: string | null;
  slug: string | null;
  ask: string | null;
  cuts: readonly Cut[] | null;
  changed: readonly Change[] | null;
}

/** What is to go. */
export interface Order {
  postId: string;
  kind: PostKind;
  passages: readonly string[];
  by: Redactor;
}

const field = 'input.passages';
const hasWords = /[\p{L}\p{N}]/u;

/**
 * The post and its earlier versions without the passages. Throws INVALID when one of them is nowhere, or when nothing would
 * be left.
 */
export function redactedPost(
  { postId, kind, passages, by }: Order,
  standing: Standing,
  versions: readonly Version[],
): { post: WrittenPost; versions: Version[] } {
  const cut = new Cutting(passages);
  const body = cut.of(standing.body, { markdown: true, longest: BODY_OF_KIND[kind].maxLength });
  const title = cut.of(standing.title, { longest: DILEMMA_FIELDS.title.maxLength });
  const ask = cut.of(standing.ask, { longest: DILEMMA_FIELDS.ask.maxLength });
  const { words } = cut;
  const before = (standing.changed ?? []).map((change) => ({
    ...change,
    was: cut.of(change.was),
    text: cut.of(change.text),
  }));
  const earlier = versions.map((version) => ({ ...version, body: cut.of(version.body, { markdown: true }) }));

  const missing = passages.find((_, at) => !cut.found[at]);
  if (missing !== undefined) throw nowhere(missing);
  if (words > 0 && !hasWords.test(plainText(body).replaceAll(REDACTED, ''))) throw nothingLeft();

  const post = {
    id: postId,
    body,
    bodyHtml: markdownToHtml(body),
    title,
    slug: title === null ? null : slugOf(title),
    ask,
    cuts: withCut(standing.cuts, { words, by, at: standing.askedAt }),
    changed: standing.changed && before,
  };
  return { post, versions: earlier.filter(({ body: now }, at) => now !== versions[at]?.body) };
}

/** Cuts the same passages out of several texts, and counts. */
class Cutting {
  words = 0;
  found: boolean[];

  constructor(private readonly passages: readonly string[]) {
    this.found = passages.map(() => false);
  }

  of<Text extends string | null>(text: Text, how: { markdown?: boolean; longest?: number } = {}): Text {
    if (text === null) return text;
    const redaction = redact({ ...how, text }, this.passages);
    this.words += redaction.words;
    this.found = this.found.map((found, at) => found || redaction.found[at] === true);
    return (redaction.words > 0 ? redaction.text : text) as Text;
  }
}

/** Of one hour and one person there is one entry: that they went on is nobody's. */
export function withCut(
  cuts: readonly Cut[] | null,
  { words, by, at }: { words: number; by: Redactor; at: Date },
): readonly Cut[] | null {
  if (words === 0) return cuts;
  const hour = hourOf(at).toISOString();
  const isSame = (cut: Cut) => cut.by === by && cut.at === hour;
  const before = (cuts ?? []).find(isSame)?.words ?? 0;
  return [...(cuts ?? []).filter((cut) => !isSame(cut)), { words: before + words, by, at: hour }];
}

const nowhere = (value: string) =>
  invalid(
    'PASSAGE_NOT_THERE',
    `Nothing was changed: "${value}" stands nowhere in it. Copy the words from the text, or leave them out.`,
    { field, value },
  );

const nothingLeft = () =>
  invalid(
    'NOTHING_LEFT',
    'Without these words nothing would be left to read, so nothing was changed. Withdraw it instead: then all of it goes.',
    { field },
  );
