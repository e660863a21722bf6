import { Injectable } from '@nestjs/common';
import { DomainEvents } from '../platform/events';
import type { HoldReason, ReviewSource } from '@quandary/rules';
import { PostScreened } from '../publishing/post-events';
import { openReview } from './review.queries';

/** Puts what screening finds before a moderator, in the transaction that writes it. */
@Injectable()
export class HoldsService {
  constructor(events: DomainEvents) {
    events.subscribe(PostScreened, ({ postId, why }, transaction) => {
      const { reason, authorNote, dueInMinutes } = why;
      return transaction.rows(openReview, { postId, source: sourceOf(reason), authorNote, dueInMinutes });
    });
  }
}

function sourceOf(reason: HoldReason): ReviewSource {
  if (reason === 'crisis' || reason === 'threat') return 'crisis';
  return reason === 'new_member' ? 'new_member' : 'screening';
}
