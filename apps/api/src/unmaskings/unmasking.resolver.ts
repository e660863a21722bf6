import {
  confirmUnmaskingInput,
  proposeUnmaskingInput,
  type ConfirmUnmaskingInput as ConfirmValues,
  type ProposeUnmaskingInput as ProposeValues,
} from '@quandary/rules';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, RequiresRole } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import { Post } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import {
  ConfirmUnmaskingInput,
  ConfirmUnmaskingPayload,
  ProposeUnmaskingInput,
  ProposeUnmaskingPayload,
  UnmaskingProposal,
} from './unmasking.graphql';
import { UnmaskingsService, type SeenProposal } from './unmaskings.service';

@Resolver(() => UnmaskingProposal)
export class UnmaskingResolver {
  constructor(
    private readonly unmaskings: UnmaskingsService,
    private readonly posts: PostLoader,
  ) {}

  @Query(() => [UnmaskingProposal], {
    description: 'The last hundred proposals to open a sealed letter, the newest first. For admins.',
  })
  @RequiresRole('admin')
  unmaskingProposals(@CurrentViewer() viewer: Viewer) {
    return this.unmaskings.list(viewer);
  }

  @Mutation(() => ProposeUnmaskingPayload, {
    description: 'Proposes to open a sealed letter. Nothing is opened before another admin confirms it.',
  })
  @RequiresRole('admin')
  async proposeUnmasking(
    @Args(
      'input',
      { type: () => ProposeUnmaskingInput, description: 'What, and why.' },
      new Checked(proposeUnmaskingInput),
    )
    input: ProposeValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return { proposal: await this.unmaskings.propose(input, viewer) };
  }

  @Mutation(() => ConfirmUnmaskingPayload, {
    description:
      'Opens the sealed letter that another admin proposed to open. Its author is told the reason.',
  })
  @RequiresRole('admin')
  async confirmUnmasking(
    @Args(
      'input',
      { type: () => ConfirmUnmaskingInput, description: 'Which proposal.' },
      new Checked(confirmUnmaskingInput),
    )
    input: ConfirmValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return { proposal: await this.unmaskings.confirm(input, viewer) };
  }

  @ResolveField(() => Post, {
    nullable: true,
    description: 'The letter; null when it can no longer be read.',
  })
  post(@Parent() proposal: SeenProposal, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(proposal.postId);
  }
}
