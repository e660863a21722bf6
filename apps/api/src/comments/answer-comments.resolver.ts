import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Answer } from '../answers/answer.graphql';
import type { RequestContext } from '../platform/graphql/request-context';
import { ThreadsService, type OpenedPost } from '../threads/threads.service';
import { AnswerDiscussionArgs, CommentConnection } from './comment.graphql';

/** The discussion under an answer. */
@Resolver(() => Answer)
export class AnswerCommentsResolver {
  constructor(private readonly threads: ThreadsService) {}

  @ResolveField(() => CommentConnection, { description: 'The discussion under this answer.' })
  async comments(
    @Parent() answer: OpenedPost,
    @Args() request: AnswerDiscussionArgs,
    @Context() context: RequestContext,
  ) {
    const { dilemmaId, path, branchCount, opening } = answer;
    const discussion = { dilemmaId, branch: path?.[0] ?? 0, size: branchCount, opening };
    const page = await this.threads.page(discussion, request, context);
    return { ...page, totalCount: branchCount };
  }
}
