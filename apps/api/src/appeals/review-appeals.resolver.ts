import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Decision } from '../decisions/decision.graphql';
import { DecisionLoader } from '../decisions/decision.loader';
import type { RequestContext } from '../platform/graphql/request-context';
import { ReviewItem } from '../reviews/review-item.graphql';
import type { SeenReview } from '../reviews/seen-review';
import { AppealLoader } from './appeal.loader';

/** What a moderator judges where something was appealed. */
@Resolver(() => ReviewItem)
export class ReviewAppealsResolver {
  constructor(
    private readonly appeals: AppealLoader,
    private readonly decisions: DecisionLoader,
  ) {}

  @ResolveField(() => [Decision], {
    description: 'The decisions whose appeals came with it, the first appeal first; each has its `appeal`.',
  })
  async appealed(@Parent() { id }: SeenReview, @Context() context: RequestContext) {
    const appeals = await this.appeals.ofReviews(context).load(id);
    return this.decisions.byId(context).loadMany(appeals.map(({ decisionId }) => decisionId));
  }
}
