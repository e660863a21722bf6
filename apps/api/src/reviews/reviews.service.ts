import { CLAIM_LEASE, type ReviewState } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import { conflict, notFound, obey } from '../platform/errors';
import { pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { isUuid } from '../platform/uuid';
import { refusalToClaim } from './review.policy';
import { claimReview, decided, findReview, waiting } from './review.queries';
import { readDecidedMarker, readWaitingMarker, waitingKey } from './review-marker';
import { asSeenReview, type SeenReview } from './seen-review';

const leaseSeconds = CLAIM_LEASE / 1000;

export interface QueueRequest extends PageRequest {
  state: ReviewState;
}

@Injectable()
export class ReviewsService {
  constructor(private readonly database: Database) {}

  /** What waits, most urgent first; what is decided, the last first. Throws INVALID on a marker that is not ours. */
  async queue(request: QueueRequest, viewer: Viewer): Promise<Page<SeenReview>> {
    return request.state === 'decided'
      ? this.decided(request, viewer)
      : this.waiting({ ...request, state: request.state }, viewer);
  }

  /** Null when there is none. */
  async find(id: string, viewer: Viewer): Promise<SeenReview | null> {
    const row = isUuid(id)
      ? await this.database.row(findReview, { viewerId: viewer.id, proof: viewer.proof, id })
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

    const claimed = await this.database.row(claimReview, {
      id: review.id,
      viewerId: viewer.id,
      seconds: leaseSeconds,
    });
    if (!claimed)
      throw conflict('CLAIMED_FIRST_BY_ANOTHER', 'Another moderator was faster. Take the next one.');

    return this.get(id, viewer);
  }

  private async waiting(
    { state, first, after: marker }: QueueRequest & { state: 'open' | 'claimed' },
    viewer: Viewer,
  ): Promise<Page<SeenReview>> {
    const size = pageSize(first);
    const { asOf, after } = readWaitingMarker(marker, viewer.askedAt);

    const wanted = { viewerId: viewer.id, proof: viewer.proof, limit: size + 1, asOf };
    const rows = after
      ? await this.database.rows(waiting[state].next, { ...wanted, ...after })
      : await this.database.rows(waiting[state].first, wanted);

    return pageOf(
      rows.map((row) => asSeenReview(row, viewer)),
      { first: size, after: marker },
      (review) => waitingKey(asOf, review),
    );
  }

  private async decided({ first, after: marker }: QueueRequest, viewer: Viewer): Promise<Page<SeenReview>> {
    const size = pageSize(first);
    const after = readDecidedMarker(marker);

    const wanted = { viewerId: viewer.id, proof: viewer.proof, limit: size + 1 };
    const rows = after
      ? await this.database.rows(decided.next, { ...wanted, after })
      : await this.database.rows(decided.first, wanted);

    return pageOf(
      rows.map((row) => asSeenReview(row, viewer)),
      { first: size, after: marker },
      ({ id }) => [id],
    );
  }
}
