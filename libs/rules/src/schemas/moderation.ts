import * as z from 'zod';
import {
  APPEAL_FIELDS,
  DECISION_FIELDS,
  REDACTION_FIELDS,
  REPORT_FIELDS,
  UNMASKING_FIELDS,
} from '../form-fields';
import { COOLING_MINUTES, LONGEST_MODERATOR_SUSPENSION, MOST_PASSAGES } from '../limits';
import { FIELDS } from '../refusals';
import { DECISION_KINDS, HOUSE_RULES, REPORT_REASONS, type ModeratorDecision } from '../vocabularies';
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
const NEEDS_REASON: readonly ModeratorDecision[] = ['remove', 'warn', 'hold', 'suspend'];

/** A time of the GraphQL scalar or of a form field, or nothing. */
const optionalTime = z.preprocess(
  (raw) => {
    if (raw === null || raw === '') return undefined;
    return typeof raw === 'string' ? new Date(raw) : raw;
  },
  z.date({ error: FIELDS.SUSPENSION_END.missing }).optional(),
);

const optionalReason = z.preprocess(
  (raw) => (raw === '' ? undefined : (raw ?? undefined)),
  oneOf(REPORT_REASONS, 'REPORT_REASON').optional(),
);

/** Left out, it follows from the reason. */
const optionalRule = z.preprocess(
  (raw) => (raw === '' ? undefined : (raw ?? undefined)),
  oneOf(HOUSE_RULES, 'REPORT_REASON').optional(),
);

const optionalMinutes = z.preprocess(
  (raw) => (raw === '' ? undefined : (raw ?? undefined)),
  z.coerce.number({ error: FIELDS.MINUTES.missing }).optional(),
);

const explanation = requiredText({ about: 'EXPLANATION', ...DECISION_FIELDS.explanation });

/** Without a clock: when a suspension may end, `suspensionRefusal` says. */
export const decideReviewInput = z
  .object(
    {
      reviewItemId: id,
      kind: oneOf(DECISION_KINDS, 'DECISION'),
      reason: optionalReason,
      rule: optionalRule,
      explanation,
      suspendUntil: optionalTime,
      minutes: optionalMinutes,
      branch: z.preprocess((raw) => raw ?? false, z.boolean({ error: FIELDS.FORM.missing })),
      revision,
    },
    NO_FORM,
  )
  .superRefine(({ kind, reason, suspendUntil, minutes }, context) => {
    if (NEEDS_REASON.includes(kind) && reason === undefined) {
      context.addIssue({ ...issueOf(missing('REPORT_REASON')), path: ['reason'] });
    }
    const problem = endProblem(kind, suspendUntil);
    if (problem) context.addIssue({ ...issueOf(problem), path: ['suspendUntil'] });
    if (!fits(kind, minutes)) context.addIssue({ ...issueOf(badMinutes), path: ['minutes'] });
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

const badMinutes: Problem = {
  reason: 'BAD_MINUTES',
  message: `Please say how many minutes lie between two comments of one person: 1 to ${COOLING_MINUTES.most}. Only a slowed discussion has them.`,
  limit: COOLING_MINUTES.most,
};

function fits(kind: ModeratorDecision, minutes: number | undefined): boolean {
  if (kind !== 'slow' || minutes === undefined) return (kind === 'slow') === (minutes !== undefined);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= COOLING_MINUTES.most;
}

/** What another admin has to confirm: a suspension of any length. */
export const proposeSuspensionInput = z.object(
  {
    reviewItemId: id,
    reason: oneOf(REPORT_REASONS, 'REPORT_REASON'),
    rule: optionalRule,
    explanation,
    suspendUntil: z.preprocess(
      (raw) => (typeof raw === 'string' ? new Date(raw) : raw),
      z.date({ error: FIELDS.SUSPENSION_END.missing }),
    ),
  },
  NO_FORM,
);
export type ProposeSuspensionInput = z.output<typeof proposeSuspensionInput>;

export const confirmSuspensionInput = z.object({ proposalId: id }, NO_FORM);
export type ConfirmSuspensionInput = z.output<typeof confirmSuspensionInput>;

const optionalId = z.preprocess((raw) => (raw === '' ? undefined : (raw ?? undefined)), id.optional());

/** Whose suspension ends: a member's, or that of whoever wrote the post. */
export const liftSuspensionInput = z
  .object({ memberId: optionalId, postId: optionalId, text: explanation }, NO_FORM)
  .superRefine(({ memberId, postId }, context) => {
    if ((memberId === undefined) === (postId === undefined))
      context.addIssue({ ...issueOf(memberOrPost), path: ['memberId'] });
  });
export type LiftSuspensionInput = z.output<typeof liftSuspensionInput>;

const memberOrPost: Problem = {
  reason: 'MEMBER_OR_POST',
  message: 'Say whose suspension ends: the member, or the post whose author it is. One of both.',
};

export const acknowledgeWarningInput = z.object({ decisionId: id }, NO_FORM);
export type AcknowledgeWarningInput = z.output<typeof acknowledgeWarningInput>;

export const appealInput = z.object(
  { decisionId: id, text: requiredText({ about: 'APPEAL', ...APPEAL_FIELDS.text }) },
  NO_FORM,
);
export type AppealInput = z.output<typeof appealInput>;

export const decideAppealInput = z.object(
  {
    appealId: id,
    uphold: z.boolean({ error: FIELDS.DECISION.missing }),
    text: requiredText({ about: 'EXPLANATION', ...APPEAL_FIELDS.text }),
  },
  NO_FORM,
);
export type DecideAppealInput = z.output<typeof decideAppealInput>;

/** The reason is what the author reads when the letter was opened. */
export const proposeUnmaskingInput = z.object(
  { postId: id, reason: requiredText({ about: 'EXPLANATION', ...UNMASKING_FIELDS.reason }) },
  NO_FORM,
);
export type ProposeUnmaskingInput = z.output<typeof proposeUnmaskingInput>;

export const confirmUnmaskingInput = z.object({ proposalId: id }, NO_FORM);
export type ConfirmUnmaskingInput = z.output<typeof confirmUnmaskingInput>;

function endProblem(kind: ModeratorDecision, until: Date | undefined): Problem | undefined {
  if (kind === 'suspend') return until === undefined ? missing('SUSPENSION_END') : undefined;
  if (until === undefined || kind === 'hold') return undefined;
  const message =
    'Only a suspension or a hold has an end. Please leave the time out, or choose one of these.';
  return { reason: 'END_WITHOUT_SUSPENSION', message };
}

const MS_OF_DAY = 86_400_000;

/** Why what ends then would be over before it begins. @param now by the clock that will end it */
export function endInPast(until: Date, now: Date): Problem | undefined {
  if (until > now) return undefined;
  const message = 'A suspension ends in the future. Please choose a later time.';
  return { reason: 'SUSPENSION_ENDS_IN_PAST', message };
}

/**
 * Why a suspension may not end then: it ends between now and seven days from now.
 * @param now by the clock that will end it
 */
export function suspensionProblem(until: Date, now: Date): Problem | undefined {
  const problem = endInPast(until, now);
  if (problem || until.getTime() - now.getTime() <= LONGEST_MODERATOR_SUSPENSION) return problem;
  const limit = LONGEST_MODERATOR_SUSPENSION / MS_OF_DAY;
  const message = `A moderator suspends for at most ${limit} days. Please choose an earlier time, or propose a longer suspension.`;
  return { reason: 'SUSPENSION_TOO_LONG', message, limit };
}
