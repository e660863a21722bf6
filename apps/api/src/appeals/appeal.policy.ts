import { RESTRICTIONS, type AppealState } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';
import type { SeenDecision } from '../decisions/decision.loader';
import { conflict, type Refusal } from '../platform/errors';
import { ownDecision, refusalOfClaimed, refusalToJudge, type ReviewFacts } from '../reviews/review.policy';

const notAppealable: Refusal = () =>
  conflict(
    'NOT_APPEALABLE',
    'This decision took nothing from you, or was taken back: there is nothing to appeal.',
  );
const tooLate: Refusal = () =>
  conflict(
    'APPEAL_TOO_LATE',
    'This was decided more than six months ago, so it cannot be appealed any more.',
  );
export const appealedAlready: Refusal = () =>
  conflict('ALREADY_APPEALED', 'You have appealed this already. You read the answer here when there is one.');
export const appealDecided: Refusal = () =>
  conflict('APPEAL_DECIDED', 'This appeal was decided already. Reload the page to see how.');

type Appealable = Pick<SeenDecision, 'kind' | 'appealableUntil' | 'liftedAt'>;

/** Whoever wrote the post may say once, within six months, that a decision was wrong. */
export function refusalToAppeal(
  decision: Appealable,
  appeal: object | null,
  { askedAt }: Pick<Viewer, 'askedAt'>,
): Refusal {
  if (!RESTRICTIONS.includes(decision.kind) || decision.appealableUntil === null) return notAppealable;
  if (appeal) return appealedAlready;
  if (decision.liftedAt !== null) return notAppealable;
  return decision.appealableUntil < askedAt ? tooLate : null;
}

interface Appealed {
  state: AppealState;
  /** Who took part in the decision. */
  deciderIds: readonly string[];
}

/** Somebody decides it who neither took the decision nor took part under the letter. */
export function refusalToDecideAppeal(appeal: Appealed, review: ReviewFacts, viewer: Viewer): Refusal {
  if (appeal.deciderIds.includes(viewer.id)) return ownDecision;
  const refusal = refusalToJudge(review);
  if (refusal) return refusal;
  if (appeal.state !== 'open') return appealDecided;
  return refusalOfClaimed(review, viewer);
}
