import { CLAIM_LEASE, type ReviewState } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import { conflict, notFound, obey } from '../platform/errors';
import { pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { isUuid } from '../platform/uuid';
import { refusalToClaim } from './review.policy';
import { claimReview, findReview, reviewPages } from './review.queries';
import { readMarker } from './review-marker';
import { asSeenReview, type ReviewRow, type SeenReview } from './seen-review';

const leaseSeconds = CLAIM_LEASE / 1000;

export interface QueueRequest extends PageRequest {
  state: ReviewState;
}

@Injectable()
export class ReviewsService {
  constructor(private readonly database: Database) {}

  /** What waits, most urgent first; what is decided, the last first. Throws INVALID on a marker that is not ours. */
  async queue(request: QueueRequest, viewer: Viewer): Promise<Page<SeenReview>> {
    const first = pageSize(request.first);
    const marker = readMarker(request, viewer.askedAt);

    const statement = reviewPages[request.state][marker.key.length > 0 ? 'next' : 'first'];
    const rows = await this.database.rows<ReviewRow & Record<string, unknown>>(statement, [
      viewer.id,
      first + 1,
      ...marker.snapshot,
      ...marker.key,
    ]);

    return pageOf(
      rows.map((row) => asSeenReview(row, viewer)),
      first,
      marker.keyOf,
    );
  }

  /** Null when there is none. */
  async find(id: string, viewer: Viewer): Promise<SeenReview | null> {
    const values = [viewer.id, id];
    const row = isUuid(id)
      ? await this.database.row<ReviewRow & Record<string, unknown>>(findReview, values)
      : undefined;
    return row ? asSeenReview(row, viewer) : null;
  }

  /** Throws NOT_FOUND. */
  async get(id: string, viewer: Viewer): Promise<SeenReview> {
    const review = await this.find(id, viewer);
    if (!review) throw notFound('review item');
    return review;
  }

  /** Takes an item for fifteen minutes, or for fifteen more. Throws NOT_FOUND, FORBIDDEN or CONFLICT. */
  async claim(id: string, viewer: Viewer): Promise<SeenReview> {
    const review = await this.get(id, viewer);
    obey(refusalToClaim(review, viewer));

    const claimed = await this.database.row(claimReview, [review.id, viewer.id, leaseSeconds]);
    if (!claimed) throw conflict('Another moderator was faster. Take the next one.');

    return this.get(id, viewer);
  }
}
