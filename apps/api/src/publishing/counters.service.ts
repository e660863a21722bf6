import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database';
import { DomainEvents } from '../platform/events';
import { PostKinds } from '../posts/post-kinds';
import { countAnswers, countAtAnswer, countAtLetter } from './numbering.queries';
import { PostStatusChanged } from './post-events';

/** Keeps the counters of letters and answers when a post enters or leaves what everybody reads. */
@Injectable()
export class CountersService {
  constructor(
    private readonly kinds: PostKinds,
    events: DomainEvents,
  ) {
    events.subscribe(PostStatusChanged, (event, transaction) => this.count(event, transaction));
  }

  private async count({ post, change }: PostStatusChanged, transaction: Transaction): Promise<void> {
    const { dilemmaId } = post;
    const more = Number(change.to === 'published') - Number(change.from === 'published');
    const { countedAs } = this.kinds.of(post.kind);
    if (more === 0 || countedAs === null) return;
    if (countedAs === 'answers') {
      await transaction.rows(countAnswers, { dilemmaId, more, numbers: 0, poster: null });
      return;
    }
    const branch = post.path?.[0] ?? 0;
    const inOwnDiscussion = branch === 0 ? more : 0;
    await transaction.rows(countAtLetter, { dilemmaId, more, inOwnDiscussion, numbers: 0, poster: null });
    if (branch > 0) await transaction.rows(countAtAnswer, { dilemmaId, branch, more });
  }
}
