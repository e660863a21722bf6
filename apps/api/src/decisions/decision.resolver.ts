import { decideReviewInput, type DecideReviewInput as DecideReviewValues } from '@quandary/rules';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, RequiresRole } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import { Post } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import { DecideReviewInput, Decision } from './decision.graphql';
import { DecisionLoader, type SeenDecision } from './decision.loader';
import { DecisionsService } from './decisions.service';

@Resolver(() => Decision)
export class DecisionResolver {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly loader: DecisionLoader,
    private readonly posts: PostLoader,
  ) {}

  @Mutation(() => Decision, {
    description:
      'Decides a review item. Binds to the revision that was claimed; an edit since then is a CONFLICT.',
  })
  @RequiresRole('moderator', 'admin')
  async decideReview(
    @Args(
      'input',
      { type: () => DecideReviewInput, description: 'The decision.' },
      new Checked(decideReviewInput),
    )
    input: DecideReviewValues,
    @CurrentViewer() viewer: Viewer,
    @Context() context: RequestContext,
  ) {
    const reviewId = await this.decisions.decide(input, viewer);
    return this.loader.ofReviews(context).clear(reviewId).load(reviewId);
  }

  @ResolveField(() => Post, { description: 'The post that it is about.' })
  post(@Parent() decision: SeenDecision, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(decision.postId);
  }
}
