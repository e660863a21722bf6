import {
  answerDilemmaInput,
  BODY_OF_KIND,
  charactersIn,
  check,
  postCommentInput,
  postDilemmaInput,
  type EditPostInput,
  type ReasonOf,
} from '@quandary/rules';
import { conflict, invalid, unfit, type Refusal } from '../platform/errors';
import type { PostRow } from '../posts/post-columns';
import { editKind } from '../posts/post.policy';

/** What an edit finds. */
export type Ground = Pick<
  PostRow,
  'kind' | 'body' | 'revision' | 'createdAt' | 'publishedAt' | 'penName' | 'askedAt'
>;
export type Edit = Pick<EditPostInput, 'revision' | 'meaning'> & { body: string };

/** A text that replaces another is asked what it was asked when it was posted. */
const asPosted = {
  dilemma: postDilemmaInput.shape.body,
  answer: answerDilemmaInput.shape.body,
  comment: postCommentInput.shape.body,
};

/** An edit that does not say what it means does what may be done now; programs from before there was a choice send those. */
const meaningOf = (ground: Ground, { meaning }: Edit) =>
  meaning ?? (editKind(ground) === 'free' ? 'replace' : 'add');

type Began = Pick<EditPostInput, 'revision' | 'body'>;

const met =
  ({ body: currentBody, revision: currentRevision }: Ground, { body: givenBody }: Began) =>
  (reason: ReasonOf<'CONFLICT'>, why: string): Refusal =>
  () =>
    conflict(reason, why, { currentBody, currentRevision, givenBody });

/** Whether an edit still finds the text with which it began. */
export const refusalOfBeginning = (ground: Ground, edit: Began): Refusal =>
  edit.revision === undefined || edit.revision === ground.revision
    ? null
    : met(ground, edit)(
        'EDITED_MEANWHILE',
        'This text was changed since you began. Compare both, then save again.',
      );

/** Whether an edit of the text may still do what it means. */
export function refusalOfGround(ground: Ground, edit: Edit): Refusal {
  const meets = met(ground, edit);
  if (meaningOf(ground, edit) === 'replace') {
    return editKind(ground) === 'free'
      ? null
      : meets(
          'FREE_EDIT_OVER',
          'The minutes in which the text could be replaced are over. It stays; leave only what you want to add to it.',
        );
  }
  return repeats(additionIn(edit.body, ground.body), ground.body)
    ? meets(
        'ADDENDUM_REPEATS_TEXT',
        'This repeats much of the text that stays above it. Leave only what you want to add.',
      )
    : null;
}

/** The text as it stands after an edit that `refusalOfGround` lets pass. Throws INVALID. */
export const editedText = (ground: Ground, edit: Edit): string =>
  meaningOf(ground, edit) === 'replace' ? replacing(ground, edit.body) : withAddendum(ground, edit.body);

function replacing({ kind }: Ground, body: string): string {
  const checked = check(asPosted[kind], body, 'input.body');
  if (!checked.ok) throw unfit(checked);
  return checked.value;
}

function withAddendum({ kind, body: old, askedAt }: Ground, given: string): string {
  const addition = additionIn(given, old);
  if (!addition)
    throw invalid(
      'NOTHING_ADDED',
      'Write what you want to add. The text above it stays as it was answered.',
      { field: 'input.body' },
    );
  const text = `${old}\n\n**Added on ${askedAt.toISOString().slice(0, 10)}:** ${addition}`;
  const { maxLength: limit } = BODY_OF_KIND[kind];
  const length = charactersIn(text);
  if (length > limit) {
    const long = `A text has at most ${limit} characters; with this it would have ${length}.`;
    throw invalid('ADDENDUM_TOO_LONG', long, { field: 'input.body', limit, length });
  }
  return text;
}

/** Where an addition begins. */
const begun = /\n\n\*\*Added on \d{4}-\d{2}-\d{2}:\*\* /g;

/** The text as it is now, and as it was before each addition, the latest first. */
const shown = (old: string): string[] => [
  old,
  ...[...old.matchAll(begun)].map(({ index }) => old.slice(0, index)).reverse(),
];

/** An editor that shows the whole text sends it back with the addition at its end. */
function additionIn(given: string, old: string): string {
  const before = shown(old)
    .map((text) => text.trim())
    .find((text) => given.startsWith(text) && /^(\s|$)/.test(given.slice(text.length)));
  return given.slice(before?.length ?? 0).trim();
}

/** Of the runs of words in a text, the part that makes an addition the text once more: a quotation has less. */
const muchOfText = 1 / 2;

/** Words in a run: two may meet by chance, and of four too few survive a change here and there. */
const wordsOfRun = 3;

/** Runs that a short text must share: one is a phrase. */
const leastShared = 2;

/**
 * Whether what is to be added is the text itself, changed here and there: somebody began to replace it, and the time
 * for that ended. Asked of the text as it is now and as it was at first; linear in both.
 */
function repeats(addition: string, old: string): boolean {
  const said = runsOf(addition);
  const [now = '', ...earlier] = shown(old);
  return [now, earlier.at(-1) ?? now].some((text) => {
    const runs = runsOf(text);
    const shared = [...runs].filter((run) => said.has(run)).length;
    return shared >= Math.max(leastShared, runs.size * muchOfText);
  });
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(wordsOfRun - 1).map((_, at) => words.slice(at, at + wordsOfRun).join(' ')));
}
