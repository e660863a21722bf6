import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, RequiresRole } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import type { RequestContext } from '../platform/graphql/request-context';
import { Mark } from '../posts/mark.graphql';
import { Post } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import { placesForModerators } from '../screening/marked-places';
import { ScreeningRulesService } from '../screening/screening-rules';
import { QueueArgs, ReviewItem, ReviewItemConnection } from './review-item.graphql';
import { Revision } from './revision.graphql';
import { RevisionLoader } from './revision.loader';
import { ReviewsService } from './reviews.service';
import type { SeenReview } from './seen-review';

@Resolver(() => ReviewItem)
export class ReviewResolver {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly posts: PostLoader,
    private readonly texts: RevisionLoader,
    private readonly rules: ScreeningRulesService,
  ) {}

  @Query(() => ReviewItemConnection, {
    description: 'What waits for moderators, the most urgent first; of what is decided, the last first.',
  })
  @RequiresRole('moderator', 'admin')
  reviewQueue(@Args() request: QueueArgs, @CurrentViewer() viewer: Viewer) {
    return this.reviews.queue(request, viewer);
  }

  @Query(() => ReviewItem, {
    nullable: true,
    description: 'One review; null when there is none. For moderators.',
  })
  @RequiresRole('moderator', 'admin')
  reviewItem(
    @Args('id', { type: () => ID, description: 'The id of a review item.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.reviews.find(id, viewer);
  }

  @Mutation(() => ReviewItem, {
    description: 'Takes a review for 15 minutes, in which nobody else can decide it, or for 15 more.',
  })
  @RequiresRole('moderator', 'admin')
  claimReview(
    @Args('reviewItemId', { type: () => ID, description: 'The review item.' }) reviewItemId: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.reviews.claim(reviewItemId, viewer);
  }

  @ResolveField(() => Post, { description: 'The post that it is about.' })
  post(@Parent() review: SeenReview, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(review.postId);
  }

  @ResolveField(() => [Revision], {
    description:
      "The texts that were reported or decided about, and today's, which is the last. Without reports also the one before it. Texts that were replaced are kept for 90 days.",
  })
  revisions(@Parent() review: SeenReview, @Context() context: RequestContext) {
    return this.texts.ofReviews(context).load(review.id);
  }

  @ResolveField(() => [Mark], {
    description: 'The very words of its post that a moderator may want to look at.',
  })
  async marks(@Parent() review: SeenReview, @Context() context: RequestContext) {
    const post = await this.posts.seenBy(context).load(review.postId);
    return post ? placesForModerators(post, { sealed: review.sealed, rules: await this.rules.read() }) : [];
  }
}
