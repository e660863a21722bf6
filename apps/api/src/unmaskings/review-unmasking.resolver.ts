import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { ReviewItem } from '../reviews/review-item.graphql';
import type { SeenReview } from '../reviews/seen-review';

@Resolver(() => ReviewItem)
export class ReviewUnmaskingResolver {
  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may propose to open its pen name: admins, where it is signed with one.',
  })
  viewerCanProposeUnmasking(@Parent() review: SeenReview, @CurrentViewer() viewer: Viewer) {
    return review.sealed && viewer.roles.includes('admin');
  }
}
