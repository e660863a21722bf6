import { Injectable } from '@nestjs/common';
import { sql, uuid } from '../platform/database/sql';
import { DomainEvents } from '../platform/events';
import { PostHeld } from '../publishing/post-events';

/** An item that is open already learns of an edit from the edit. */
const openReview = sql({
  name: 'open-review',
  parameters: { postId: uuid },
  row: {},
  text: ({ postId }) => `
    INSERT INTO review_items (post_id, source, revision) SELECT id, 'screening', edit_count FROM posts WHERE id = ${postId}
    ON CONFLICT (post_id) WHERE state <> 'decided' DO NOTHING`,
});

/** Puts what screening holds before a moderator, in the transaction that holds it. */
@Injectable()
export class HoldsService {
  constructor(events: DomainEvents) {
    events.subscribe(PostHeld, ({ postId }, transaction) => transaction.rows(openReview, { postId }));
  }
}
