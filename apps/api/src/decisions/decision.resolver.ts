import {
  acknowledgeWarningInput,
  decideReviewInput,
  type AcknowledgeWarningInput as AcknowledgeValues,
  type DecideReviewInput as DecideReviewValues,
} from '@quandary/rules';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowedWhileSuspended, CurrentViewer, RequiresRole } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import { Post } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import {
  AcknowledgeWarningInput,
  AcknowledgeWarningPayload,
  DecideReviewInput,
  Decision,
} from './decision.graphql';
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

  @Mutation(() => AcknowledgeWarningPayload, {
    description: 'Says that a warning was read. Until then its author posts nothing.',
  })
  @AllowedWhileSuspended()
  async acknowledgeWarning(
    @Args(
      'input',
      { type: () => AcknowledgeWarningInput, description: 'Which warning.' },
      new Checked(acknowledgeWarningInput),
    )
    { decisionId }: AcknowledgeValues,
    @CurrentViewer() viewer: Viewer,
    @Context() context: RequestContext,
  ) {
    await this.decisions.acknowledge(decisionId, viewer);
    const decision = await this.loader.byId(context).load(decisionId);
    return { decision: decision && { ...decision, viewerMustAcknowledge: false } };
  }

  @ResolveField(() => Post, { description: 'The post that it is about.' })
  post(@Parent() decision: SeenDecision, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(decision.postId);
  }
}
