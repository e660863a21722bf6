import { now } from '../platform/database/clock';
import type { Transaction } from '../platform/database/database';
import { DilemmaEntity } from '../dilemmas/dilemma.entity';
import type { SeenReview } from '../reviews/seen-review';
import type { Judgement } from './decisions.service';
import { liftPause, lockBranch, openBranch, slowThread } from './effects.queries';

type Decided = Judgement & { id: string };

/** What a decision does to the discussion under the post. */
export async function changeDiscussion(
  review: SeenReview,
  decided: Decided,
  transaction: Transaction,
): Promise<void> {
  const { rows } = transaction;
  const { dilemmaId, postId } = review;
  const { kind, branch } = decided;
  if (kind === 'lock_comments') {
    await lock(review, branch, transaction);
    return;
  }
  if (kind === 'restore') {
    await open(review, transaction);
    return;
  }
  if (kind === 'slow') {
    const slowed = branch ? postId : dilemmaId;
    await rows(slowThread, { postId: slowed, minutes: decided.minutes ?? 0, decisionId: decided.id });
  }
  if (kind !== 'remove') await rows(liftPause, { dilemmaId, reviewItemId: review.id });
}

/** A lock by hand outlives a pause: its time is another. */
async function lock(review: SeenReview, branch: boolean, { rows, manager }: Transaction): Promise<void> {
  const { dilemmaId, postId } = review;
  if (!branch || review.kind === 'dilemma') await manager.update(DilemmaEntity, dilemmaId, { lockedAt: now });
  else {
    await rows(lockBranch, { postId });
    await rows(liftPause, { dilemmaId, reviewItemId: review.id });
  }
}

async function open(review: SeenReview, { rows, manager }: Transaction): Promise<void> {
  const { dilemmaId, postId } = review;
  if (review.kind === 'dilemma') await manager.update(DilemmaEntity, dilemmaId, { lockedAt: null });
  else {
    await rows(openBranch, { postId });
    await rows(liftPause, { dilemmaId, reviewItemId: review.id });
  }
}
