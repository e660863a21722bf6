import {
  suspensionRefusal,
  type DecideReviewInput as DecideReviewValues,
  type PostStatus,
  type ReportReason,
} from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { Database, type Runner } from '../platform/database/database';
import { conflict, invalid, obey } from '../platform/errors';
import { takeHeldNumber } from '../posts/numbering';
import { countChange } from '../posts/visibility';
import {
  liftPause,
  lockComments,
  publishPost,
  recordDecision,
  removePost,
  suspendAuthor,
  tellSealedAuthor,
  unlockComments,
} from './decision.queries';
import { lockPost } from '../posts/lock-post';
import { refusalToDecide } from '../reviews/review.policy';
import { statusAfter } from './decision.policy';
import { closeReview } from '../reviews/review.queries';
import { ReviewsService } from '../reviews/reviews.service';
import type { SeenReview } from '../reviews/seen-review';

@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly reviews: ReviewsService,
  ) {}

  /**
   * Decides a review item: what becomes of the post, of its discussion and of its author, the text that the author
   * reads and the line in the log, or nothing of all that. Throws INVALID, NOT_FOUND, FORBIDDEN or CONFLICT.
   * @returns the id of the item
   */
  async decide(input: DecideReviewValues, viewer: Viewer): Promise<string> {
    const tooLong = input.suspendUntil && suspensionRefusal(input.suspendUntil, viewer.askedAt);
    if (tooLong) throw invalid('input.suspendUntil', tooLong);
    const review = await this.reviews.get(input.reviewItemId, viewer);
    obey(refusalToDecide(review, viewer, input.kind));

    await this.database.transaction(async (runner) => {
      const status = await lockPost({ id: review.postId, dilemmaId: review.dilemmaId }, runner);
      await close(review, viewer, { status, runner });
      await changeStatus(
        review,
        { from: status, to: statusAfter(input.kind, status) },
        { reason: input.reason, runner },
      );
      await changeDiscussion(review, input, runner);
      await changeAuthor(review, input, runner);
      const { kind, reason, explanation, suspendUntil } = input;
      const decision = [kind, reason ?? null, explanation, suspendUntil ?? null, review.revision, viewer.id];
      await runner.rows(recordDecision, [review.id, review.postId, ...decision]);
    }, review.dilemmaId);

    return review.id;
  }
}

/** Under the lock: what was seen must still be there. A removal that is undone closes nothing: its item is closed. */
async function close(
  review: SeenReview,
  viewer: Viewer,
  now: { status: PostStatus; runner: Runner },
): Promise<void> {
  const closed =
    review.state === 'decided' ||
    (await now.runner.rows(closeReview, [review.id, viewer.id, review.revision])).length > 0;
  if (!closed || now.status !== review.postStatus) {
    throw conflict('This changed while you were deciding. Look again, then decide.');
  }
}

async function changeStatus(
  review: SeenReview,
  change: { from: PostStatus; to: PostStatus },
  { reason, runner }: { reason: ReportReason | undefined; runner: Runner },
): Promise<void> {
  if (change.from === change.to) return;
  const post = { id: review.postId, kind: review.kind, dilemmaId: review.dilemmaId, path: review.path };
  if (change.to === 'published') {
    // What gets its first number is counted by taking it; what has one comes back to its place.
    const path = post.path ?? (await takeHeldNumber({ ...post, parentId: review.parentId }, runner));
    await runner.rows(publishPost, [post.id, path]);
    if (post.path !== null) await countChange(post, change, runner);
    return;
  }
  await runner.rows(removePost, [post.id, reason ?? null]);
  await countChange(post, change, runner);
}

async function changeDiscussion(
  review: SeenReview,
  { kind }: DecideReviewValues,
  runner: Runner,
): Promise<void> {
  if (kind === 'lock_comments') {
    await runner.rows(lockComments, [review.dilemmaId]);
  } else if (kind === 'restore' && review.kind === 'dilemma') {
    await runner.rows(unlockComments, [review.dilemmaId]);
  } else if (kind !== 'remove') {
    await runner.rows(liftPause, [review.dilemmaId, review.id]);
  }
}

/** A signed author reads the decision on the post; a sealed one is told by the only function that can. */
async function changeAuthor(review: SeenReview, input: DecideReviewValues, runner: Runner): Promise<void> {
  if (review.sealed) await runner.rows(tellSealedAuthor, [review.postId, input.explanation]);
  if (input.kind === 'suspend') await runner.rows(suspendAuthor, [review.postId, input.suspendUntil]);
}
