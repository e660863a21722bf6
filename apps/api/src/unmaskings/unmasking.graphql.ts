import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Member } from '../accounts/member.graphql';
import type { PublicMember } from '../accounts/public-member';
import type { SeenProposal } from './unmaskings.service';

@ObjectType({ description: 'What an admin wants to be opened, and what became of it. For admins.' })
export class UnmaskingProposal implements Partial<SeenProposal> {
  @Field(() => ID, { description: 'Names it in `confirmUnmasking`.' })
  id: string;

  @Field({ description: 'Why; the author reads it when it is confirmed.' })
  reason: string;

  @Field({ description: 'When it was proposed.' })
  proposedAt: Date;

  @Field({ description: 'Until when it can be confirmed: seven days.' })
  expiresAt: Date;

  @Field(() => Member, { description: 'The admin who proposed it.' })
  proposedBy: PublicMember;

  @Field(() => Date, { nullable: true, description: 'When another admin confirmed it; null while none has.' })
  confirmedAt: Date | null;

  @Field(() => Member, { nullable: true, description: 'The admin who confirmed it.' })
  confirmedBy: PublicMember | null;

  @Field(() => Member, {
    nullable: true,
    description: 'Who is behind the pen name: for the two admins who opened it. Null for everybody else.',
  })
  author: PublicMember | null;

  @Field({ description: 'Whether the viewer may confirm it now.' })
  viewerCanConfirm: boolean;
}

@ObjectType({ description: 'That a sealed letter was opened. For its author.' })
export class Unmasking {
  @Field({ description: 'What the admins gave as their reason.' })
  reason: string;

  @Field({ description: 'When it was opened.' })
  at: Date;
}

@InputType({ description: 'A sealed letter, or a comment of its writer, that has to be opened.' })
export class ProposeUnmaskingInput {
  @Field(() => ID, { description: 'The post.' })
  postId: string;

  @Field({ description: 'Why: at most 4,000 characters. The author reads it.' })
  reason: string;
}

@InputType({ description: 'A proposal of another admin.' })
export class ConfirmUnmaskingInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;
}

@ObjectType({ description: 'What became of it.' })
export class ProposeUnmaskingPayload {
  @Field(() => UnmaskingProposal, { description: 'What waits for another admin now.' })
  proposal: SeenProposal;
}

@ObjectType({ description: 'What became of it.' })
export class ConfirmUnmaskingPayload {
  @Field(() => UnmaskingProposal, { description: 'The proposal, confirmed.' })
  proposal: SeenProposal;
}
