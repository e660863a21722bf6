import type { VoteValue as VoteChoice } from '@quandary/rules';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Post, VoteValue } from '../posts/post.graphql';
import { VotesService } from './votes.service';

@InputType()
class CastVoteInput {
  @Field(() => ID)
  postId: string;

  @Field(() => VoteValue)
  value: VoteChoice;
}

@Resolver()
export class VoteResolver {
  constructor(private readonly votes: VotesService) {}

  @Mutation(() => Post, {
    description: 'One vote for each member and post, never on your own; NONE takes it back.',
  })
  castVote(@Args('input') input: CastVoteInput, @CurrentViewer() viewer: Viewer) {
    return this.votes.cast(input.postId, input.value, viewer);
  }
}
