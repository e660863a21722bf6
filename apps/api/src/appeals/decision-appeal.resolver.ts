import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Decision } from '../decisions/decision.graphql';
import type { SeenDecision } from '../decisions/decision.loader';
import type { RequestContext } from '../platform/graphql/request-context';
import { PostLoader } from '../posts/post.loader';
import { Appeal } from './appeal.graphql';
import { AppealLoader } from './appeal.loader';
import { refusalToAppeal } from './appeal.policy';

/** What became of a decision afterwards. */
@Resolver(() => Decision)
export class DecisionAppealResolver {
  constructor(
    private readonly appeals: AppealLoader,
    private readonly posts: PostLoader,
  ) {}

  @ResolveField(() => Appeal, {
    nullable: true,
    description: 'What its author says against it, and the answer. Null when they said nothing.',
  })
  appeal(@Parent() { id }: SeenDecision, @Context() context: RequestContext) {
    return this.appeals.ofDecisions(context).load(id);
  }

  @ResolveField(() => Boolean, { description: 'Whether `appeal` would be taken from the viewer now.' })
  async viewerCanAppeal(@Parent() decision: SeenDecision, @Context() context: RequestContext) {
    if (!context.viewer) return false;
    const post = await this.posts.seenBy(context).load(decision.postId);
    if (!post?.viewerIsAuthor) return false;
    const appeal = await this.appeals.ofDecisions(context).load(decision.id);
    return refusalToAppeal(decision, appeal, context.viewer) === null;
  }
}
