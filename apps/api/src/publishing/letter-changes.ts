import { slugOf, type EditPostInput, type LetterPart } from '@quandary/rules';
import type { RowOf } from '../platform/database/sql';
import { invalid } from '../platform/errors';
import type { Change, PostRow } from '../posts/post-columns';
import { hourOf } from '../posts/sealed-times';
import type { findEditor } from './editing.queries';

/** What a letter has besides its text. */
interface LetterParts {
  title: string;
  slug: string;
  ask: string | null;
  topicSlug: string;
}

type Difference = Pick<Change, 'part' | 'was' | 'now'>;

export interface ChangedParts {
  parts: LetterParts;
  differences: Difference[];
}

/** Changes that a letter tells of. Its author may go on, and the first of them are nobody's any more. */
const mostChanges = 100;

type Told = Pick<Change, 'by' | 'text' | 'told'>;

/** The changes of a letter with some more: when they were made, under a pen name, is told by the hour. */
export function withChanges(
  { changed, sealed, askedAt }: { changed: readonly Change[] | null; sealed: boolean; askedAt: Date },
  more: readonly Difference[],
  told: Told,
): Change[] {
  const at = (sealed ? hourOf(askedAt) : askedAt).toISOString();
  return [...(changed ?? []), ...more.map((change): Change => ({ ...change, ...told, at }))].slice(
    -mostChanges,
  );
}

type Given = Pick<EditPostInput, 'body' | 'title' | 'ask' | 'topicSlug'>;

/** Whether an edit is about more than the text. */
const changesParts = ({ title, ask, topicSlug }: Given): boolean =>
  title !== undefined || ask !== undefined || topicSlug !== undefined;

/**
 * What the parts of a letter are after an edit, and what is different; undefined for an edit that is about the text alone.
 * Throws INVALID.
 */
export function changedParts(
  { kind }: Pick<PostRow, 'kind'>,
  before: Pick<RowOf<typeof findEditor>, 'title' | 'ask' | 'topicSlug' | 'topicExists'>,
  given: Given,
): ChangedParts | undefined {
  if (!changesParts(given)) return undefined;
  if (kind !== 'dilemma' || before.title === null || before.topicSlug === null) throw notALetter();
  if (!before.topicExists) throw noTopic();
  const { title = before.title, topicSlug = before.topicSlug } = given;
  const ask = given.ask === undefined ? before.ask : given.ask || null;
  const differences = [
    ...differenceOf('title', before.title, title),
    ...differenceOf('ask', before.ask, ask),
    ...differenceOf('topic', before.topicSlug, topicSlug),
  ];
  if (differences.length === 0 && given.body === undefined) throw nothingChanged();
  return { parts: { title, ask, topicSlug, slug: slugOf(title) }, differences };
}

const differenceOf = (part: LetterPart, was: string | null, now: string | null): Difference[] =>
  was === now ? [] : [{ part, was, now: part === 'topic' ? now : null }];

const nothingChanged = () =>
  invalid('NOTHING_ADDED', 'Write what you want to add. The text above it stays as it was answered.', {
    field: 'input.body',
  });

const notALetter = () =>
  invalid('NOT_A_LETTER', 'Only a letter has a title, a question and a topic. Leave them out.', {
    field: 'input.title',
  });

const noTopic = () =>
  invalid('NO_SUCH_TOPIC', 'There is no such topic. Choose one from the list.', { field: 'input.topicSlug' });
