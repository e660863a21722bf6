import {
  suspensionProblem,
  type DecideReviewInput as DecideReviewValues,
  type PostStatus,
  type ReportReason,
} from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { LogEntryEntity } from '../log/log-entry.entity';
import { now } from '../platform/database/clock';
import { Database, type Transaction } from '../platform/database/database';
import { conflict, obey, unfit } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import { DilemmaEntity } from '../dilemmas/dilemma.entity';
import { PostEntity } from '../posts/post.entity';
import { DecisionEntity } from './decision.entity';
import { liftPause, suspendAuthor, tellSealedAuthor } from './decision.queries';
import { refusalToDecide } from '../reviews/review.policy';
import { statusAfter } from './decision.policy';
import { closeReview } from '../reviews/review.queries';
import { ReviewsService } from '../reviews/reviews.service';
import type { SeenReview } from '../reviews/seen-review';
import { lockPost } from '../publishing/lock-post';
import { PostStatusChanged } from '../publishing/post-events';
import { RestoringService } from '../publishing/restoring.service';

/** Who is suspended over a decision, if anybody. */
type Suspended = string | undefined;

type Recorded = DecideReviewValues & { decidedBy: string; suspended: Suspended };

@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly reviews: ReviewsService,
    private readonly restoring: RestoringService,
    private readonly events: DomainEvents,
  ) {}

  /**
   * Decides a review item: what becomes of the post, of its discussion and of its author, the text that the author
   * reads and the line in the log, or nothing of all that. Throws INVALID, NOT_FOUND, FORBIDDEN or CONFLICT.
   * @returns the id of the item
   */
  async decide(input: DecideReviewValues, viewer: Viewer): Promise<string> {
    const problem = input.suspendUntil && suspensionProblem(input.suspendUntil, viewer.askedAt);
    if (problem) throw unfit({ ...problem, field: 'input.suspendUntil' });
    const review = await this.reviews.get(input.reviewItemId, viewer);
    obey(refusalToDecide(review, viewer, input.kind));
    if (input.revision !== undefined && input.revision !== review.revision) throw changed();

    await this.database.transaction(async (runner) => {
      const status = await lockPost({ id: review.postId, dilemmaId: review.dilemmaId }, runner);
      await close(review, viewer, { status, runner });
      await this.changeStatus(
        review,
        { from: status, to: statusAfter(input.kind, status) },
        { reason: input.reason, runner },
      );
      await changeDiscussion(review, input, runner);
      const suspended = await changeAuthor(review, input, runner);
      await record(review, { ...input, decidedBy: viewer.id, suspended }, runner);
    }, review.dilemmaId);

    return review.id;
  }

  private async changeStatus(
    review: SeenReview,
    change: { from: PostStatus; to: PostStatus },
    { reason, runner }: { reason: ReportReason | undefined; runner: Transaction },
  ): Promise<void> {
    if (change.from === change.to) return;
    const { kind, dilemmaId, parentId, path } = review;
    const post = { id: review.postId, kind, dilemmaId, parentId, path };
    if (change.to === 'published') return this.restoring.restore(post, change.from, runner);
    await runner.manager.update(PostEntity, post.id, { status: 'removed', removedFor: reason ?? null });
    await this.events.announce(new PostStatusChanged(post, change), runner);
  }
}

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

const changed = () =>
  conflict('CHANGED_WHILE_DECIDING', 'This changed while you were deciding. Look again, then decide.');

async function changeDiscussion(
  review: SeenReview,
  { kind }: DecideReviewValues,
  { rows, manager }: Transaction,
): Promise<void> {
  const { dilemmaId } = review;
  if (kind === 'lock_comments') {
    // A lock by hand outlives a pause: its time is another.
    await manager.update(DilemmaEntity, dilemmaId, { lockedAt: now });
  } else if (kind === 'restore' && review.kind === 'dilemma') {
    await manager.update(DilemmaEntity, dilemmaId, { lockedAt: null });
  } else if (kind !== 'remove') {
    await rows(liftPause, { dilemmaId, reviewItemId: review.id });
  }
}

/** A signed author reads the decision on the post; a sealed one is told by the only function that can. */
async function changeAuthor(
  { postId, sealed }: SeenReview,
  { kind, explanation, suspendUntil }: DecideReviewValues,
  { rows }: Transaction,
): Promise<Suspended> {
  if (sealed) await rows(tellSealedAuthor, { postId, text: explanation });
  if (kind !== 'suspend') return undefined;
  const [suspended] = await rows(suspendAuthor, { postId, until: suspendUntil ?? null });
  return suspended?.memberId;
}

/** The decision, and its line in the log. */
async function record(
  { id: reviewItemId, postId, revision }: SeenReview,
  { kind, reason, explanation, suspendUntil, decidedBy, suspended }: Recorded,
  { manager }: Transaction,
): Promise<void> {
  await manager.insert(LogEntryEntity, {
    act: kind,
    actorId: decidedBy,
    postId,
    memberId: suspended,
    reason,
  });
  await manager.insert(DecisionEntity, {
    ...{ reviewItemId, postId, kind, reason, explanation },
    ...{ suspendUntil, revision, decidedBy },
  });
}
