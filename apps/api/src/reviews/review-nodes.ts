import { Injectable } from '@nestjs/common';
import { isModerator, isSuspended } from '../accounts/viewer';
import { asNode } from '../platform/graphql/node.graphql';
import { NodeSource, type Nodes } from '../platform/graphql/node-source';
import type { RequestContext } from '../platform/graphql/request-context';
import { ReviewsService } from './reviews.service';

/** Reviews are for moderators alone, as `reviewItem` is. */
@Injectable()
@NodeSource()
export class ReviewNodes implements Nodes {
  readonly table = 'review_items';

  constructor(private readonly reviews: ReviewsService) {}

  async find(id: string, { viewer }: RequestContext) {
    if (!viewer || !isModerator(viewer) || isSuspended(viewer)) return null;
    const review = await this.reviews.find(id, viewer);
    return review && asNode(review, 'ReviewItem');
  }
}
