import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import type { RequestContext } from '../platform/graphql/request-context';
import { asksFor } from '../platform/graphql/selection';
import { pageOf } from '../platform/pages';
import type { SeenPost } from '../posts/seen-post';
import { ThreadsService } from '../threads/threads.service';
import { CommentConnection, LetterDiscussionArgs } from './comment.graphql';

/** The discussion under a letter. */
@Resolver(() => Dilemma)
export class DilemmaCommentsResolver {
  constructor(private readonly threads: ThreadsService) {}

  @ResolveField(() => CommentConnection, {
    description: 'The discussion under the letter: flat, in reading order.',
  })
  async comments(
    @Parent() dilemma: SeenPost,
    @Args() request: LetterDiscussionArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!dilemma.readable) return { ...pageOf([], request, () => []), totalCount: 0 };
    const page = await this.threads.page(
      { dilemmaId: dilemma.id, branch: 0, size: dilemma.branchCount },
      { ...request, body: asksFor(info, 'edges', 'node', 'body') },
      context,
    );
    return { ...page, totalCount: dilemma.branchCount };
  }
}
