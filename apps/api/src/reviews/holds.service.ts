import { Injectable } from '@nestjs/common';
import { DomainEvents } from '../platform/events';
import { PostHeld } from '../publishing/post-events';
import { openReview } from './review.queries';

/** Puts what screening holds before a moderator, in the transaction that holds it. */
@Injectable()
export class HoldsService {
  constructor(events: DomainEvents) {
    events.subscribe(PostHeld, ({ postId }, transaction) => transaction.rows(openReview, { postId }));
  }
}
