import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context';
import { Post } from '../posts/post.graphql';
import type { SeenPost } from '../posts/seen-post';
import { Decision } from './decision.graphql';
import { DecisionLoader } from './decision.loader';
import { maySeeDecision } from './decision.policy';

/** What was decided about a post. */
@Resolver(() => Post)
export class PostDecisionResolver {
  constructor(private readonly decisions: DecisionLoader) {}

  @ResolveField(() => Decision, {
    nullable: true,
    description: 'The latest decision about it. For its author and moderators; null for everybody else.',
  })
  decision(@Parent() post: SeenPost, @Context() context: RequestContext) {
    return maySeeDecision(post, context.viewer) ? this.decisions.onPosts(context).load(post.id) : null;
  }
}
