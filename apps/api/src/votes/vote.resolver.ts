import type { VoteValue as VoteChoice } from '@quandary/rules';
import { Args, Field, ID, Info, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { asksOnlyFor } from '../platform/graphql/selection';
import { Post, VoteValue } from '../posts/post.graphql';
import { PostsService } from '../posts/posts.service';
import { VotesService, type Counted } from './votes.service';

@InputType({ description: 'A vote on a post.' })
class CastVoteInput {
  @Field(() => ID, { description: 'A letter, an answer or a comment.' })
  postId: string;

  @Field(() => VoteValue, { description: 'The new vote, whatever it was before.' })
  value: VoteChoice;
}

/** What a vote changes: whoever asks for no more is answered without another look at the post. */
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
    private readonly posts: PostsService,
  ) {}

  @Mutation(() => Post, {
    description: 'Puts, changes or takes back the one vote of the viewer on a post; never on their own.',
  })
  async castVote(
    @Args('input', { description: 'The post and the vote.' }) { postId, value }: CastVoteInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Counted> {
    const counted = await this.votes.cast(postId, value, viewer);
    return asksOnlyFor(info, changed) ? counted : this.posts.getSeen(postId, viewer);
  }
}
