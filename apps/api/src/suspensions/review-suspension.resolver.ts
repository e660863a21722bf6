import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { refusalToDecide } from '../reviews/review.policy';
import { ReviewItem } from '../reviews/review-item.graphql';
import type { SeenReview } from '../reviews/seen-review';

@Resolver(() => ReviewItem)
export class ReviewSuspensionResolver {
  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may propose to suspend its author for more than seven days: admins.',
  })
  viewerCanProposeSuspension(@Parent() review: SeenReview, @CurrentViewer() viewer: Viewer) {
    return viewer.roles.includes('admin') && refusalToDecide(review, viewer, 'suspend') === null;
  }
}
