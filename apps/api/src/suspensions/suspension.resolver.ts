import {
  confirmSuspensionInput,
  liftSuspensionInput,
  proposeSuspensionInput,
  type ConfirmSuspensionInput as ConfirmValues,
  type LiftSuspensionInput as LiftValues,
  type ProposeSuspensionInput as ProposeValues,
} from '@quandary/rules';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, RequiresRole } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { DecisionLoader } from '../decisions/decision.loader';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import { Post } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import {
  ConfirmSuspensionInput,
  ConfirmSuspensionPayload,
  LiftSuspensionInput,
  LiftSuspensionPayload,
  ProposeSuspensionInput,
  ProposeSuspensionPayload,
  SuspensionProposal,
} from './suspension.graphql';
import { SuspensionProposalsService, type SeenProposal } from './suspension-proposals.service';
import { SuspensionsService } from './suspensions.service';

@Resolver(() => SuspensionProposal)
export class SuspensionResolver {
  constructor(
    private readonly suspensions: SuspensionsService,
    private readonly proposals: SuspensionProposalsService,
    private readonly decisions: DecisionLoader,
    private readonly posts: PostLoader,
  ) {}

  @Mutation(() => LiftSuspensionPayload, {
    description: 'Ends the suspension of a member, or of whoever wrote a post, also through a pen name.',
  })
  @RequiresRole('moderator', 'admin')
  async liftSuspension(
    @Args(
      'input',
      { type: () => LiftSuspensionInput, description: 'Whose, and why.' },
      new Checked(liftSuspensionInput),
    )
    input: LiftValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return { lifted: await this.suspensions.lift(input, viewer) };
  }

  @Query(() => [SuspensionProposal], {
    description:
      'The last hundred proposals to suspend for more than seven days, the newest first. For admins.',
  })
  @RequiresRole('admin')
  suspensionProposals(@CurrentViewer() viewer: Viewer) {
    return this.proposals.list(viewer);
  }

  @Mutation(() => ProposeSuspensionPayload, {
    description:
      'Proposes to suspend the author of a post for long. Nothing happens before another admin confirms it.',
  })
  @RequiresRole('admin')
  async proposeSuspension(
    @Args(
      'input',
      { type: () => ProposeSuspensionInput, description: 'Whom, until when, and why.' },
      new Checked(proposeSuspensionInput),
    )
    input: ProposeValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return { proposal: await this.proposals.propose(input, viewer) };
  }

  @Mutation(() => ConfirmSuspensionPayload, {
    description: 'Suspends as another admin proposed: the decision about its review item.',
  })
  @RequiresRole('admin')
  async confirmSuspension(
    @Args(
      'input',
      { type: () => ConfirmSuspensionInput, description: 'Which proposal.' },
      new Checked(confirmSuspensionInput),
    )
    input: ConfirmValues,
    @Context() context: RequestContext & { viewer: Viewer },
  ) {
    const reviewId = await this.proposals.confirm(input, context.viewer);
    return { decision: await this.decisions.ofReviews(context).load(reviewId) };
  }

  @ResolveField(() => Post, { nullable: true, description: 'The post that it is about.' })
  post(@Parent() { postId }: SeenProposal, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(postId);
  }
}
