import type { PostStatus } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database';
import { DomainEvents } from '../platform/events';
import type { PostRow } from '../posts/post-columns';
import { PostKinds } from '../posts/post-kinds';
import { takeHeldNumber } from './numbering';
import { PostStatusChanged } from './post-events';
import { publishAgain } from './publishing.queries';

type Restored = Pick<PostRow, 'id' | 'kind' | 'dilemmaId' | 'parentId' | 'path'>;

/** The last stages of publishing, for what was held, hidden or removed. */
@Injectable()
export class RestoringService {
  constructor(
    private readonly kinds: PostKinds,
    private readonly events: DomainEvents,
  ) {}

  /** Publishes a post under the lock of its letter. What was never published is numbered now; a number given stays. */
  async restore(post: Restored, from: PostStatus, transaction: Transaction): Promise<void> {
    const { countedAs } = this.kinds.of(post.kind);
    const path = post.path ?? (await takeHeldNumber(post, countedAs, transaction));
    await transaction.rows(publishAgain, { postId: post.id, path });
    if (post.path === null) return; // counted by taking its number
    await this.events.announce(new PostStatusChanged(post, { from, to: 'published' }), transaction);
  }
}
