import {
  COOLING_MINUTES,
  type DecisionKind as Kind,
  type HouseRule as Rule,
  type ModeratorDecision,
  type ReportReason as Reason,
} from '@quandary/rules';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Member } from '../accounts/member.graphql';
import { Node } from '../platform/graphql/node.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { connectionOf } from '../platform/graphql/page.graphql';
import { ReportReason } from '../posts/post.graphql';
import type { SeenDecision } from './decision.loader';

export const DecisionKind = enumOf<Kind>({
  name: 'DecisionKind',
  description: 'What is done about a post: by a moderator, or by the site until one has looked.',
  words: {
    keep: 'It stays, or goes, in public as it is.',
    remove: 'It is removed; its number stays.',
    restore: 'What was removed comes back, and a closed discussion opens.',
    lock_comments: 'It stays, and nobody comments on the letter, or below it, any more.',
    slow: 'It stays, and everybody waits some minutes between two comments on the letter, or below it.',
    warn: 'It stays, and its author posts nothing more until they have acknowledged the warning.',
    hold: 'It stays, and what its author posts from now on waits for a moderator.',
    suspend: 'It is removed, and its author only reads for some days.',
    redact: 'Words are cut out of it, which redactPost does and decideReview does not.',
    lift: 'What was decided before, and binds still, ends.',
    hide: 'Reports hid it until a moderator decides. Nobody decides this by hand.',
    pause: 'Reports paused its discussion until a moderator decides. Nobody decides this by hand.',
    screen: 'Screening holds it until a moderator has looked. Nobody decides this by hand.',
  },
});

export const HouseRule = enumOf<Rule>({
  name: 'HouseRule',
  description: 'The rules of the house, as the about page has them.',
  words: {
    be_kind: 'Speak as if the other sat across the table.',
    name_nobody: 'No names, addresses or pictures of people who did not ask to be here.',
    harm_nobody: 'No advice that could get somebody hurt.',
    sell_nothing: 'Nothing for sale.',
  },
});

@ObjectType({
  implements: () => [Node],
  description: 'What was decided about a post, with the reasons for its author.',
})
export class Decision extends Node implements Partial<SeenDecision> {
  @Field(() => DecisionKind, { description: 'What was done.' })
  kind: Kind;

  @Field(() => ReportReason, { nullable: true, description: 'What was wrong; null when nothing was.' })
  reason: Reason | null;

  @Field(() => HouseRule, {
    nullable: true,
    description: 'Which house rule it touches; null when none, as for what is against the law.',
  })
  rule: Rule | null;

  @Field({ description: 'Whether the site did it by itself, and no moderator has looked yet.' })
  automatic: boolean;

  @Field({
    description: 'What the moderator wrote to the author; of what was automatic, an English sentence.',
  })
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

  @Field(() => Date, {
    nullable: true,
    description: 'When it ends by itself: a suspension, or a hold. Null when it does not.',
  })
  until: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long everybody waits between two comments. Null unless `kind` is SLOW.',
  })
  minutes: number | null;

  @Field({
    description: 'Whether only what is below the post is closed or slowed, and not the whole letter.',
  })
  branch: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was taken back, by a moderator or on appeal. Null while it was not.',
  })
  liftedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when its author can appeal: six months. Null when nothing was taken from them.',
  })
  appealableUntil: Date | null;

  @Field({
    description:
      'Whether the viewer has to acknowledge it, with `acknowledgeWarning`, before they post again.',
  })
  viewerMustAcknowledge: boolean;
}

export const DecisionConnection = connectionOf<Decision>('Decision', () => Decision, { of: 'decisions' });

@InputType({ description: 'A warning that was read.' })
export class AcknowledgeWarningInput {
  @Field(() => ID, { description: 'The decision that warned the viewer.' })
  decisionId: string;
}

@ObjectType({ description: 'What became of it.' })
export class AcknowledgeWarningPayload {
  @Field(() => Decision, { description: 'The warning, which binds no longer.' })
  decision: SeenDecision;
}

@InputType({ description: 'A decision about a review item.' })
export class DecideReviewInput {
  @Field(() => ID, { description: 'The review item.' })
  reviewItemId: string;

  @Field(() => DecisionKind, {
    description: 'What is to be done: not HIDE, PAUSE or SCREEN, which the site does by itself.',
  })
  kind: ModeratorDecision;

  @Field(() => ReportReason, {
    nullable: true,
    description: 'What is wrong: REMOVE, WARN, HOLD and SUSPEND need it.',
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

  @Field(() => HouseRule, {
    nullable: true,
    description: 'Which house rule it touches. Left out, it follows from the reason.',
  })
  rule?: Rule | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'With SUSPEND: at most seven days from now; `proposeSuspension` is for longer ones. With HOLD: when it ends, or nothing.',
  })
  suspendUntil?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: `With SLOW: how long everybody waits between two comments, 1 to ${COOLING_MINUTES.most} minutes.`,
  })
  minutes?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With LOCK_COMMENTS and SLOW: only what is below the post, and not the whole letter.',
  })
  branch?: boolean | null;
}
