import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context';
import { ReviewItem } from '../reviews/review-item.graphql';
import type { SeenReview } from '../reviews/seen-review';
import { Decision } from './decision.graphql';
import { DecisionLoader } from './decision.loader';

/** What was decided about a review item. */
@Resolver(() => ReviewItem)
export class ReviewDecisionResolver {
  constructor(private readonly decisions: DecisionLoader) {}

  @ResolveField(() => Decision, {
    nullable: true,
    description: 'What was decided. Null unless its state is DECIDED.',
  })
  decision(@Parent() review: SeenReview, @Context() context: RequestContext) {
    return review.state === 'decided' ? this.decisions.ofReviews(context).load(review.id) : null;
  }
}
