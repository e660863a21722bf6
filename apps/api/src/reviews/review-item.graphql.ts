import type { ReportReason as Reason, ReviewSource as Source, ReviewState as State } from '@quandary/rules';
import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Member } from '../accounts/member.graphql';
import { Node } from '../platform/graphql/node.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { PageArgs } from '../platform/graphql/page-args';
import { connectionOf } from '../platform/graphql/page.graphql';
import { ReportReason } from '../posts/post.graphql';
import type { QueueRequest } from './reviews.service';
import type { SeenReview } from './seen-review';

export const ReviewState = enumOf<State>({
  name: 'ReviewState',
  description: 'How far a review is.',
  words: {
    open: 'It waits for a moderator.',
    claimed: 'A moderator holds it.',
    decided: 'It is decided.',
  },
});

export const ReviewSource = enumOf<Source>({
  name: 'ReviewSource',
  description: 'What put a post before the moderators.',
  words: {
    report: 'Readers reported it.',
    screening: 'It was held before publication.',
    crisis: 'Somebody may be in danger.',
    new_member: 'Its author is new.',
    appeal: 'Its author disagrees with a decision.',
  },
});

@ObjectType({
  implements: () => [Node],
  description: 'One thing that waits for a moderator, whatever brought it.',
})
export class ReviewItem extends Node implements Partial<SeenReview> {
  @Field(() => ReviewSource, { description: 'What put the post before the moderators.' })
  source: Source;

  @Field(() => ReviewState, { description: 'How far it is. A claim that has run out counts as open.' })
  state: State;

  @Field(() => [ReportReason], { description: 'The reasons of its reports, each once.' })
  reasons: Reason[];

  @Field(() => [String], { description: 'What the reporters wrote, without who wrote it.' })
  notes: string[];

  @Field(() => Float, { description: 'The sum of what its reports weigh: 0 and more; more is more urgent.' })
  weight: number;

  @Field(() => Int, {
    description:
      'The `revision` of the post as long as it is undecided. `decideReview` takes it, to decide about no text that is newer.',
  })
  revision: number;

  @Field(() => Member, {
    nullable: true,
    description: 'The moderator who holds it. Null unless its state is CLAIMED.',
  })
  claimedBy: Member | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the claim runs out. Null unless its state is CLAIMED.',
  })
  claimExpiresAt: Date | null;

  @Field({ description: 'When the post was first put before the moderators.' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When a moderator means to have looked. Null unless somebody may be in danger.',
  })
  dueAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why its author would have it published as it is. Null when they said nothing.',
  })
  authorNote: string | null;

  @Field({ description: 'Whether claimReview would give the viewer anything now.' })
  viewerCanClaim: boolean;

  @Field({ description: 'Whether the viewer may decide it now.' })
  viewerCanDecide: boolean;
}

export const ReviewItemConnection = connectionOf<ReviewItem>('ReviewItem', () => ReviewItem, {
  of: 'review items',
});

@ArgsType()
export class QueueArgs extends PageArgs implements QueueRequest {
  @Field(() => ReviewState, { defaultValue: 'open', description: 'How far the reviews of the list are.' })
  state: State;
}
