import * as z from 'zod';
import { DECISION_FIELDS, REPORT_FIELDS } from '../form-fields';
import { LONGEST_MODERATOR_SUSPENSION } from '../limits';
import { DECISION_KINDS, REPORT_REASONS, type DecisionKind } from '../vocabularies';
import { id, NO_FORM, oneOf } from './fields';
import { optionalText, requiredText } from './text';

const MISSING_REASON = 'Please choose a reason from the list.';

export const reportPostInput = z.object(
  {
    postId: id,
    reason: oneOf(REPORT_REASONS, MISSING_REASON),
    note: optionalText({ name: 'A note', missing: '', ...REPORT_FIELDS.note }),
  },
  NO_FORM,
);
export type ReportPostInput = z.output<typeof reportPostInput>;

/** Decisions that take something from the author owe them a reason from the list, not only a text. */
const NEEDS_REASON: readonly DecisionKind[] = ['remove', 'warn', 'suspend'];

const MISSING_TIME = 'Please say until when, as a date and time.';

/** A time of the GraphQL scalar or of a form field, or nothing. */
const optionalTime = z.preprocess(
  (raw) => {
    if (raw === null || raw === '') return undefined;
    return typeof raw === 'string' ? new Date(raw) : raw;
  },
  z.date({ error: MISSING_TIME }).optional(),
);

/** Without a clock: when a suspension may end, `suspensionRefusal` says. */
export const decideReviewInput = z
  .object(
    {
      reviewItemId: id,
      kind: oneOf(DECISION_KINDS, 'Please choose what to do with the post.'),
      reason: z.preprocess(
        (raw) => (raw === '' ? undefined : (raw ?? undefined)),
        oneOf(REPORT_REASONS, MISSING_REASON).optional(),
      ),
      explanation: requiredText({
        name: 'An explanation',
        missing: 'Please tell the author why, in your own words.',
        ...DECISION_FIELDS.explanation,
      }),
      suspendUntil: optionalTime,
    },
    NO_FORM,
  )
  .superRefine(({ kind, reason, suspendUntil }, context) => {
    if (NEEDS_REASON.includes(kind) && reason === undefined) {
      context.addIssue({ code: 'custom', path: ['reason'], message: MISSING_REASON });
    }
    const message = endRefusal(kind, suspendUntil);
    if (message) context.addIssue({ code: 'custom', path: ['suspendUntil'], message });
  });
export type DecideReviewInput = z.output<typeof decideReviewInput>;

function endRefusal(kind: DecisionKind, until: Date | undefined): string | undefined {
  if (kind !== 'suspend') {
    return until && 'Only a suspension has an end. Please leave the time out, or choose to suspend.';
  }
  return until === undefined ? MISSING_TIME : undefined;
}

/**
 * Why a suspension may not end then, in a sentence: it ends between now and seven days from now.
 * @param now by the clock that will end it
 */
export function suspensionRefusal(until: Date, now: Date): string | undefined {
  const ms = until.getTime() - now.getTime();
  if (ms <= 0) return 'A suspension ends in the future. Please choose a later time.';
  if (ms > LONGEST_MODERATOR_SUSPENSION) {
    return 'A moderator suspends for at most 7 days. Please choose an earlier time, or propose a longer suspension.';
  }
  return undefined;
}
