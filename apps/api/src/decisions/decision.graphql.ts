import type { DecisionKind as Kind, ReportReason as Reason } from '@quandary/rules';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Member } from '../accounts/member.graphql';
import { Node } from '../platform/graphql/node.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { ReportReason } from '../posts/post.graphql';
import type { SeenDecision } from './decision.loader';

export const DecisionKind = enumOf<Kind>({
  name: 'DecisionKind',
  description: 'What a moderator does about a post.',
  words: {
    keep: 'It stays, or goes, in public as it is.',
    remove: 'It is removed; its number stays.',
    restore: 'What was removed comes back, and a closed discussion opens.',
    lock_comments: 'It stays, and nobody comments on the letter any more.',
    warn: 'It stays, and its author is warned.',
    suspend: 'It is removed, and its author only reads for some days.',
    redact: 'Words are cut out of it, which redactPost does and decideReview does not.',
  },
});

@ObjectType({
  implements: () => [Node],
  description: "A moderator's act on a post, with the text for its author.",
})
export class Decision extends Node implements Partial<SeenDecision> {
  @Field(() => DecisionKind, { description: 'What was done.' })
  kind: Kind;

  @Field(() => ReportReason, { nullable: true, description: 'What was wrong; null when nothing was.' })
  reason: Reason | null;

  @Field({ description: 'What the moderator wrote to the author.' })
  explanation: string;

  @Field({ description: 'When it was decided.' })
  decidedAt: Date;

  @Field(() => Member, {
    nullable: true,
    description: 'Who decided. For moderators; null for everybody else.',
  })
  decidedBy: Member | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the suspension of the author ends. Null unless `kind` is SUSPEND.',
  })
  suspendUntil: Date | null;
}

@InputType({ description: 'A decision about a review item.' })
export class DecideReviewInput {
  @Field(() => ID, { description: 'The review item.' })
  reviewItemId: string;

  @Field(() => DecisionKind, { description: 'What is to be done.' })
  kind: Kind;

  @Field(() => ReportReason, {
    nullable: true,
    description: 'What is wrong: REMOVE, WARN and SUSPEND need it.',
  })
  reason?: Reason | null;

  @Field({ description: 'What the author reads: at most 4,000 characters.' })
  explanation: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `revision` of the review item as it was read: a newer text is a CONFLICT. Left out, the claim says what was seen.',
  })
  revision?: number | null;

  @Field(() => Date, { nullable: true, description: 'With SUSPEND: at most seven days from now.' })
  suspendUntil?: Date | null;
}
