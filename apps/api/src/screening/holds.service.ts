import { Injectable } from '@nestjs/common';
import type { Runner, Statement } from '../platform/database/database';

/** $1 post, $2 source */
const openReview: Statement = {
  name: 'open-review',
  text: `INSERT INTO review_items (post_id, source) VALUES ($1, $2)
    ON CONFLICT (post_id) WHERE state <> 'decided' DO NOTHING`,
};

/** Puts what screening holds before a moderator, in the transaction that posts it. */
@Injectable()
export class HoldsService {
  async open(postId: string, runner: Runner): Promise<void> {
    await runner.rows(openReview, [postId, 'screening']);
  }
}
