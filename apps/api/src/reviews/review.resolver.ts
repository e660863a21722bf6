import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, RequiresRole } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import type { RequestContext } from '../platform/graphql/request-context';
import { Post } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import { QueueArgs, ReviewItem, ReviewItemConnection } from './review-item.graphql';
import { ReviewsService } from './reviews.service';
import type { SeenReview } from './seen-review';

@Resolver(() => ReviewItem)
export class ReviewResolver {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly posts: PostLoader,
  ) {}

  @Query(() => ReviewItemConnection, { description: 'Most urgent first; what is decided, the last first.' })
  @RequiresRole('moderator', 'admin')
  reviewQueue(@Args() request: QueueArgs, @CurrentViewer() viewer: Viewer) {
    return this.reviews.queue(request, viewer);
  }

  @Query(() => ReviewItem, { nullable: true })
  @RequiresRole('moderator', 'admin')
  reviewItem(@Args('id', { type: () => ID }) id: string, @CurrentViewer() viewer: Viewer) {
    return this.reviews.find(id, viewer);
  }

  @Mutation(() => ReviewItem, {
    description: 'For fifteen minutes nobody else can decide it; again for fifteen more.',
  })
  @RequiresRole('moderator', 'admin')
  claimReview(
    @Args('reviewItemId', { type: () => ID }) reviewItemId: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.reviews.claim(reviewItemId, viewer);
  }

  @ResolveField(() => Post)
  post(@Parent() review: SeenReview, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(review.postId);
  }
}
