import * as z from 'zod';
import { DECISION_FIELDS, REDACTION_FIELDS, REPORT_FIELDS, UNMASKING_FIELDS } from '../form-fields';
import { LONGEST_MODERATOR_SUSPENSION, MOST_PASSAGES } from '../limits';
import { FIELDS } from '../refusals';
import { REPORT_REASONS, REVIEW_DECISIONS, type ReviewDecision } from '../vocabularies';
import { id, NO_FORM, oneOf, revision, topic } from './fields';
import type { Problem } from './check';
import { issueOf, missing, optionalText, otherwise, requiredText } from './text';

const tooManyPassages: Problem = {
  reason: 'TOO_MANY_PASSAGES',
  message: `At most ${MOST_PASSAGES} passages go at a time. Please cut these out first, then the others.`,
  limit: MOST_PASSAGES,
};

export const reportPostInput = z.object(
  {
    postId: id,
    reason: oneOf(REPORT_REASONS, 'REPORT_REASON'),
    note: optionalText({ about: 'NOTE', ...REPORT_FIELDS.note }),
    revision,
  },
  NO_FORM,
);
export type ReportPostInput = z.output<typeof reportPostInput>;

/** Decisions that take something from the author owe them a reason from the list, not only a text. */
const NEEDS_REASON: readonly ReviewDecision[] = ['remove', 'warn', 'suspend'];

/** A time of the GraphQL scalar or of a form field, or nothing. */
const optionalTime = z.preprocess(
  (raw) => {
    if (raw === null || raw === '') return undefined;
    return typeof raw === 'string' ? new Date(raw) : raw;
  },
  z.date({ error: FIELDS.SUSPENSION_END.missing }).optional(),
);

/** Without a clock: when a suspension may end, `suspensionRefusal` says. */
export const decideReviewInput = z
  .object(
    {
      reviewItemId: id,
      kind: oneOf(REVIEW_DECISIONS, 'DECISION'),
      reason: z.preprocess(
        (raw) => (raw === '' ? undefined : (raw ?? undefined)),
        oneOf(REPORT_REASONS, 'REPORT_REASON').optional(),
      ),
      explanation: requiredText({
        about: 'EXPLANATION',
        ...DECISION_FIELDS.explanation,
      }),
      suspendUntil: optionalTime,
      revision,
    },
    NO_FORM,
  )
  .superRefine(({ kind, reason, suspendUntil }, context) => {
    if (NEEDS_REASON.includes(kind) && reason === undefined) {
      context.addIssue({ ...issueOf(missing('REPORT_REASON')), path: ['reason'] });
    }
    const problem = endProblem(kind, suspendUntil);
    if (problem) context.addIssue({ ...issueOf(problem), path: ['suspendUntil'] });
  });
export type DecideReviewInput = z.output<typeof decideReviewInput>;

/** The author needs no reason; whether a moderator gave one, the service asks, which knows who they are. */
export const redactPostInput = z.object(
  {
    postId: id,
    passages: z
      .array(requiredText({ about: 'PASSAGE', ...REDACTION_FIELDS.passage, oneLine: true }), {
        error: FIELDS.PASSAGE.missing,
      })
      .min(1, { error: FIELDS.PASSAGE.missing })
      .refine(({ length }) => length <= MOST_PASSAGES, otherwise(tooManyPassages)),
    reason: z.preprocess(
      (raw) => (raw === '' ? undefined : (raw ?? undefined)),
      oneOf(REPORT_REASONS, 'REPORT_REASON').optional(),
    ),
    explanation: optionalText({ about: 'EXPLANATION', ...DECISION_FIELDS.explanation }),
  },
  NO_FORM,
);
export type RedactPostInput = z.output<typeof redactPostInput>;

export const moveDilemmaInput = z.object(
  {
    dilemmaId: id,
    topicSlug: topic,
    text: optionalText({ about: 'EXPLANATION', ...DECISION_FIELDS.explanation }),
  },
  NO_FORM,
);
export type MoveDilemmaInput = z.output<typeof moveDilemmaInput>;

/** The reason is what the author reads when the letter was opened. */
export const proposeUnmaskingInput = z.object(
  { postId: id, reason: requiredText({ about: 'EXPLANATION', ...UNMASKING_FIELDS.reason }) },
  NO_FORM,
);
export type ProposeUnmaskingInput = z.output<typeof proposeUnmaskingInput>;

export const confirmUnmaskingInput = z.object({ proposalId: id }, NO_FORM);
export type ConfirmUnmaskingInput = z.output<typeof confirmUnmaskingInput>;

function endProblem(kind: ReviewDecision, until: Date | undefined): Problem | undefined {
  if (kind === 'suspend') return until === undefined ? missing('SUSPENSION_END') : undefined;
  if (until === undefined) return undefined;
  const message = 'Only a suspension has an end. Please leave the time out, or choose to suspend.';
  return { reason: 'END_WITHOUT_SUSPENSION', message };
}

const MS_OF_DAY = 86_400_000;

/**
 * Why a suspension may not end then: it ends between now and seven days from now.
 * @param now by the clock that will end it
 */
export function suspensionProblem(until: Date, now: Date): Problem | undefined {
  const ms = until.getTime() - now.getTime();
  if (ms <= 0) {
    const message = 'A suspension ends in the future. Please choose a later time.';
    return { reason: 'SUSPENSION_ENDS_IN_PAST', message };
  }
  if (ms <= LONGEST_MODERATOR_SUSPENSION) return undefined;
  const limit = LONGEST_MODERATOR_SUSPENSION / MS_OF_DAY;
  const message = `A moderator suspends for at most ${limit} days. Please choose an earlier time, or propose a longer suspension.`;
  return { reason: 'SUSPENSION_TOO_LONG', message, limit };
}
