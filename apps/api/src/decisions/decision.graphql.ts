import { DECISION_KINDS, type DecisionKind as Kind, type ReportReason as Reason } from '@quandary/rules';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Member } from '../accounts/member.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { ReportReason } from '../posts/post.graphql';
import type { SeenDecision } from './decision.loader';

export const DecisionKind = enumOf(DECISION_KINDS);
registerEnumType(DecisionKind, { name: 'DecisionKind' });

@ObjectType({ description: "A moderator's act on a post, with the text for its author." })
export class Decision implements Partial<SeenDecision> {
  @Field(() => ID)
  id: string;

  @Field(() => DecisionKind)
  kind: Kind;

  @Field(() => ReportReason, { nullable: true })
  reason: Reason | null;

  @Field()
  explanation: string;

  @Field()
  decidedAt: Date;

  @Field(() => Member, { nullable: true, description: 'For moderators only.' })
  decidedBy: Member | null;

  @Field(() => Date, { nullable: true })
  suspendUntil: Date | null;
}

@InputType()
export class DecideReviewInput {
  @Field(() => ID)
  reviewItemId: string;

  @Field(() => DecisionKind)
  kind: Kind;

  @Field(() => ReportReason, { nullable: true, description: 'Removing, warning and suspending need one.' })
  reason?: Reason | null;

  @Field({ description: 'What the author reads.' })
  explanation: string;

  @Field(() => Date, { nullable: true, description: 'With SUSPEND: at most seven days from now.' })
  suspendUntil?: Date | null;
}
