import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import type { RequestContext } from '../platform/graphql/request-context';
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
  ) {
    const page = await this.threads.page(
      { dilemmaId: dilemma.id, branch: 0, size: dilemma.branchCount },
      request,
      context,
    );
    return { ...page, totalCount: dilemma.branchCount };
  }
}
