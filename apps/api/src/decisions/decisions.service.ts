import {
  endInPast,
  MEMBER_RESTRICTIONS,
  suspensionProblem,
  type DecideReviewInput as DecideReviewValues,
  type ModeratorDecision,
  type PostStatus,
} from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { LogEntryEntity } from '../log/log-entry.entity';
import { Database, type Transaction } from '../platform/database/database';
import { conflict, notFound, obey, unfit } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import { DecisionEntity } from './decision.entity';
import { decisionsInForce, tellSealedAuthor } from './decision.queries';
import { acknowledgeWarning, restrictAuthor, suspendAuthor } from './effects.queries';
import { refusalToDecide } from '../reviews/review.policy';
import { notAWarning, statusAfter } from './decision.policy';
import { closeReview } from '../reviews/review.queries';
import { ReviewsService } from '../reviews/reviews.service';
import type { SeenReview } from '../reviews/seen-review';
import { lockPost } from '../publishing/lock-post';
import { changeDiscussion } from './discussion';
import { LiftingService } from './lifting.service';
import { PostOutcomes } from './post-outcomes';
import { settleAutomatic } from './appeals.queries';

/** What is to be decided; `proposalId` of what another admin has proposed. */
export type Judgement = Omit<DecideReviewValues, 'reviewItemId' | 'revision'> & { proposalId?: string };

@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly reviews: ReviewsService,
    private readonly outcomes: PostOutcomes,
    private readonly lifting: LiftingService,
  ) {}

  /**
   * Decides a review item: what becomes of the post, of its discussion and of its author, the text that the author
   * reads and the line in the log, or nothing of all that. Throws INVALID, NOT_FOUND, FORBIDDEN or CONFLICT.
   * @returns the id of the item
   */
  async decide({ reviewItemId, revision, ...input }: DecideReviewValues, viewer: Viewer): Promise<string> {
    const { suspendUntil } = input;
    const isProblem = input.kind === 'suspend' ? suspensionProblem : endInPast;
    const problem = suspendUntil && isProblem(suspendUntil, viewer.askedAt);
    if (problem) throw unfit({ ...problem, field: 'input.suspendUntil' });
    const review = await this.reviews.get(reviewItemId, viewer);
    obey(refusalToDecide(review, viewer, input.kind));
    if (revision !== undefined && revision !== review.revision) throw changed();
    await this.carryOut(review, { ...input, viewer });
    return review.id;
  }

  /**
   * Does what was decided, in one transaction. Whether the viewer may was asked before.
   * @param record writes the decision and gives its id; null when it may not be written any more
   */
  async carryOut(
    review: SeenReview,
    { viewer, ...judgement }: Judgement & { viewer: Viewer },
    record: WriteDecision = recordDecision,
  ): Promise<void> {
    await this.database.transaction(async (runner) => {
      const status = await lockPost({ id: review.postId, dilemmaId: review.dilemmaId }, runner);
      await close(review, viewer, { status, runner });
      const { kind, reason } = judgement;
      await this.outcomes.change(review, { from: status, to: statusAfter(kind, status) }, { reason, runner });
      const by = { viewer, runner };
      if (kind === 'lift') return this.lift(review, judgement.explanation, by);
      const decided = { ...judgement, id: await record(review, judgement, by) };
      await changeDiscussion(review, decided, runner);
      const memberId = await changeAuthor(review, decided, by);
      await runner.rows(settleAutomatic, settlement(review, judgement, viewer));
      await runner.manager.insert(LogEntryEntity, {
        ...{ act: kind, actorId: viewer.id, postId: review.postId, memberId, reason },
      });
    }, review.dilemmaId);
  }

  /** Says that a warning was read. Again is no mistake. Throws NOT_FOUND or CONFLICT. */
  async acknowledge(decisionId: string, viewer: Viewer): Promise<void> {
    if (!isUuid(decisionId)) throw notFound('decision');
    const answer = await this.database.row(acknowledgeWarning, { decisionId, proof: viewer.proof });
    if (!answer?.theirs) obey(notAWarning);
  }

  /** Whatever binds still of what was decided about the post. */
  private async lift(review: SeenReview, text: string, { viewer, runner }: By): Promise<void> {
    const inForce = await runner.rows(decisionsInForce, { postId: review.postId });
    if (inForce.length === 0) throw changed();
    for (const { id } of inForce) await this.lifting.lift({ ...review, id }, { text, viewer }, runner);
  }
}

/** Who decides, and in which transaction. */
export interface By {
  viewer: Viewer;
  runner: Transaction;
}

type WriteDecision = typeof recordDecision;

/** Under the lock: what was seen must still be there. A removal that is undone closes nothing: its item is closed. */
async function close(
  review: SeenReview,
  viewer: Viewer,
  { status, runner }: { status: PostStatus; runner: Transaction },
): Promise<void> {
  const { id, revision } = review;
  const closed =
    review.state === 'decided' ||
    (await runner.rows(closeReview, { id, viewerId: viewer.id, revision })).length > 0;
  if (!closed || status !== review.postStatus) {
    throw changed();
  }
}

export const changed = () =>
  conflict('CHANGED_WHILE_DECIDING', 'This changed while you were deciding. Look again, then decide.');

const isOfMember = (kind: ModeratorDecision): boolean =>
  (MEMBER_RESTRICTIONS as readonly ModeratorDecision[]).includes(kind);

/**
 * A signed author reads the decision on the post; a sealed one is told by the only function that can. What binds the
 * member is put into force in the vault for both, so that nothing else tells them apart.
 * @returns the signed member who is suspended
 */
async function changeAuthor(
  { postId, sealed }: SeenReview,
  { id: decisionId, kind, explanation, suspendUntil }: Judgement & { id: string },
  { viewer: { proof }, runner: { rows } }: By,
): Promise<string | undefined> {
  if (sealed) await rows(tellSealedAuthor, { postId, text: explanation });
  if (isOfMember(kind)) await rows(restrictAuthor, { decisionId, proof });
  if (kind !== 'suspend') return undefined;
  const [suspended] = await rows(suspendAuthor, { postId, until: suspendUntil ?? null });
  return suspended?.memberId;
}

/** @returns the id of the decision */
async function recordDecision(
  { id: reviewItemId, postId, revision }: SeenReview,
  { kind, reason, rule, explanation, suspendUntil, minutes, branch }: Judgement,
  { viewer: { id: decidedBy }, runner }: By,
): Promise<string> {
  const { identifiers } = await runner.manager.insert(DecisionEntity, {
    ...{ reviewItemId, postId, kind, reason, rule, explanation },
    ...{ suspendUntil, minutes, branch, revision, decidedBy },
  });
  return (identifiers[0] as { id: string }).id;
}

/** What the author appealed of what the site did by itself is decided with the rest. */
function settlement(
  { id: reviewItemId }: SeenReview,
  { kind, explanation }: Pick<Judgement, 'kind' | 'explanation'>,
  { id: viewerId }: Viewer,
) {
  const stands = kind === 'remove' || kind === 'suspend' || kind === 'lock_comments';
  return {
    reviewItemId,
    state: stands ? ('upheld' as const) : ('reversed' as const),
    answer: explanation,
    viewerId,
  };
}
