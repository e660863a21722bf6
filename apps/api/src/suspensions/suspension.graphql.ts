import type { HouseRule as Rule, ReportReason as Reason } from '@quandary/rules';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Member } from '../accounts/member.graphql';
import type { PublicMember } from '../accounts/public-member';
import { Decision, HouseRule } from '../decisions/decision.graphql';
import type { SeenDecision } from '../decisions/decision.loader';
import { ReportReason } from '../posts/post.graphql';
import type { SeenProposal } from './suspension-proposals.service';

@InputType({ description: 'Whose suspension ends: one of both.' })
export class LiftSuspensionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The member, of what they signed. What was imposed through a pen name stays.',
  })
  memberId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A post of whoever is suspended. Of a sealed one: what was imposed through its pen name.',
  })
  postId?: string | null;

  @Field({ description: 'What the author reads: at most 4,000 characters.' })
  text: string;
}

@ObjectType({ description: 'What became of it.' })
export class LiftSuspensionPayload {
  @Field({ description: 'Whether there was a suspension to lift.' })
  lifted: boolean;
}

@ObjectType({
  description: 'A suspension of more than seven days that waits for a second admin. For admins.',
})
export class SuspensionProposal implements Partial<SeenProposal> {
  @Field(() => ID, { description: 'Names it in `confirmSuspension`.' })
  id: string;

  @Field(() => ReportReason, { description: 'What is wrong.' })
  reason: Reason;

  @Field({ description: 'What the author will read.' })
  explanation: string;

  @Field({ description: 'Until when its author would be suspended.' })
  suspendUntil: Date;

  @Field({ description: 'When it was proposed.' })
  proposedAt: Date;

  @Field({
    description: 'Until when it can be confirmed: seven days, and never later than the suspension ends.',
  })
  expiresAt: Date;

  @Field(() => Member, { description: 'The admin who proposed it.' })
  proposedBy: PublicMember;

  @Field(() => Date, { nullable: true, description: 'When another admin confirmed it; null while none has.' })
  confirmedAt: Date | null;

  @Field({ description: 'Whether the viewer may confirm it now.' })
  viewerCanConfirm: boolean;
}

@InputType({ description: 'A suspension that another admin has to confirm.' })
export class ProposeSuspensionInput {
  @Field(() => ID, { description: 'The review item of the post.' })
  reviewItemId: string;

  @Field(() => ReportReason, { description: 'What is wrong.' })
  reason: Reason;

  @Field(() => HouseRule, {
    nullable: true,
    description: 'Which house rule it touches. Left out, it follows from the reason.',
  })
  rule?: Rule | null;

  @Field({ description: 'What the author reads when it is confirmed: at most 4,000 characters.' })
  explanation: string;

  @Field(() => Date, { description: 'When it is to end.' })
  suspendUntil: Date;
}

@InputType({ description: 'A proposal of another admin.' })
export class ConfirmSuspensionInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;
}

@ObjectType({ description: 'What became of it.' })
export class ProposeSuspensionPayload {
  @Field(() => SuspensionProposal, { description: 'What waits for another admin now.' })
  proposal: SeenProposal;
}

@ObjectType({ description: 'What became of it.' })
export class ConfirmSuspensionPayload {
  @Field(() => Decision, { description: 'The suspension.' })
  decision: SeenDecision;
}
