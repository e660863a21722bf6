import { decideReviewInput, DECISION_KINDS } from '@quandary/rules';
import { redirect } from 'react-router';
import { inCapitals } from '../graphql/capitals';
import { checked, refuse, revisionIn, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { DecisionKind } from '../graphql/generated/graphql';
import { everyReason } from '../posts/reason-words';

const DecideReview = graphql(`
  mutation DecideReview($input: DecideReviewInput!) {
    decideReview(input: $input) {
      id
    }
  }
`);

export const everyDecision: DecisionKind[] = inCapitals(DECISION_KINDS);

/** A date field holds no time and no zone; the suspension ends when that day begins, in UTC. */
export function dayBegins(day: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00.000Z` : null;
}

export async function decideReview({ form, run }: Submission) {
  const kind = everyDecision.find((code) => code === form.get('kind')) ?? 'KEEP';
  const takesEnd = kind === 'SUSPEND' || kind === 'HOLD';
  const input = {
    reviewItemId: text(form, 'reviewItemId'),
    kind,
    reason: everyReason.find((code) => code === form.get('reason')) ?? null,
    explanation: text(form, 'explanation'),
    revision: revisionIn(form),
    suspendUntil: takesEnd ? dayBegins(text(form, 'suspendUntil')) : null,
    minutes: kind === 'SLOW' ? Number(text(form, 'minutes')) || 0 : null,
    branch: form.has('branch') && (kind === 'LOCK_COMMENTS' || kind === 'SLOW'),
  };
  const inRules = {
    ...input,
    kind: text(form, 'kind').toLowerCase(),
    reason: input.reason?.toLowerCase(),
  };
  const written = await write(run, DecideReview, checked(decideReviewInput, input, inRules));
  if ('refusal' in written) return refuse(written.refusal, form, 'decide');

  return redirect('/moderation', 303);
}
