import type { VoteValue as VoteChoice } from '@quandary/rules';
import { Args, Context, Field, ID, Info, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import type { RequestContext } from '../platform/graphql/request-context';
import { asksOnlyFor } from '../platform/graphql/selection';
import { notFound } from '../platform/errors';
import { Post, VoteValue } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import { VotesService, type Counted } from './votes.service';

@InputType({ description: 'A vote on a post.' })
class CastVoteInput {
  @Field(() => ID, { description: 'A letter, an answer or a comment.' })
  postId: string;

  @Field(() => VoteValue, { description: 'The new vote, whatever it was before.' })
  value: VoteChoice;
}

/** Optimisation: votes answered at once. What a vote changes: whoever asks for no more is answered without another look at the post. */
const changed = new Set<keyof Counted | '__typename'>([
  '__typename',
  'id',
  'upVotes',
  'downVotes',
  'standing',
  'viewerVote',
]);

@Resolver()
export class VoteResolver {
  constructor(
    private readonly votes: VotesService,
    private readonly posts: PostLoader,
  ) {}

  @Mutation(() => Post, {
    description: 'Puts, changes or takes back the one vote of the viewer on a post; never on their own.',
  })
  async castVote(
    @Args('input', { description: 'The post and the vote.' }) { postId, value }: CastVoteInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Counted> {
    const counted = await this.votes.cast(postId, value, viewer);
    if (asksOnlyFor(info, changed)) return counted;
    const post = await this.posts.seenBy(context).clear(postId).load(postId);
    if (!post) throw notFound('post'); // hidden in this very moment
    return post;
  }
}
