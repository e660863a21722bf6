import type { VoteValue as VoteChoice } from '@quandary/rules';
import { Args, Field, ID, Info, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { asksFor } from '../platform/graphql/selection';
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
  castVote(
    @Args('input') { postId, value }: CastVoteInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.votes.cast(postId, value, viewer, asksForText(info) ? 'whole' : 'excerpt');
  }
}

const asksForText = (info: GraphQLResolveInfo) => asksFor(info, 'body') || asksFor(info, 'bodyHtml');
