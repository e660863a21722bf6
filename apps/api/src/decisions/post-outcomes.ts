import type { PostStatus, ReportReason } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database';
import { DomainEvents } from '../platform/events';
import { PostEntity } from '../posts/post.entity';
import { PostStatusChanged } from '../publishing/post-events';
import { RestoringService } from '../publishing/restoring.service';
import type { SeenReview } from '../reviews/seen-review';

type About = Pick<SeenReview, 'postId' | 'kind' | 'dilemmaId' | 'parentId' | 'path'>;

/** What becomes of a post that somebody decided about, under the lock of its letter. */
@Injectable()
export class PostOutcomes {
  constructor(
    private readonly restoring: RestoringService,
    private readonly events: DomainEvents,
  ) {}

  async change(
    { postId, kind, dilemmaId, parentId, path }: About,
    change: { from: PostStatus; to: PostStatus },
    { reason, runner }: { reason: ReportReason | null | undefined; runner: Transaction },
  ): Promise<void> {
    if (change.from === change.to) return;
    const post = { id: postId, kind, dilemmaId, parentId, path };
    if (change.to === 'published') return this.restoring.restore(post, change.from, runner);
    await runner.manager.update(PostEntity, post.id, { status: 'removed', removedFor: reason ?? null });
    await this.events.announce(new PostStatusChanged(post, change), runner);
  }
}
