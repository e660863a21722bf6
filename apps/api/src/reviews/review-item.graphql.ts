import {
  REVIEW_SOURCES,
  REVIEW_STATES,
  type ReportReason as Reason,
  type ReviewSource as Source,
  type ReviewState as State,
} from '@quandary/rules';
import { ArgsType, Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Member } from '../accounts/member.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { PageArgs } from '../platform/graphql/page-args';
import { connectionOf } from '../platform/graphql/page.graphql';
import { ReportReason } from '../posts/post.graphql';
import type { QueueRequest } from './reviews.service';
import type { SeenReview } from './seen-review';

export const ReviewState = enumOf(REVIEW_STATES);
registerEnumType(ReviewState, { name: 'ReviewState' });
export const ReviewSource = enumOf(REVIEW_SOURCES);
registerEnumType(ReviewSource, {
  name: 'ReviewSource',
  description: 'What put a post before the moderators.',
});

@ObjectType({ description: 'One thing that waits for a moderator, whatever brought it.' })
export class ReviewItem implements Partial<SeenReview> {
  @Field(() => ID)
  id: string;

  @Field(() => ReviewSource)
  source: Source;

  @Field(() => ReviewState, { description: 'A claim that has run out counts as open.' })
  state: State;

  @Field(() => [ReportReason])
  reasons: Reason[];

  @Field(() => [String], { description: 'What the reports say, without who said it.' })
  notes: string[];

  @Field(() => Float, { description: 'The sum of what its reports weigh.' })
  weight: number;

  @Field(() => Member, { nullable: true })
  claimedBy: Member | null;

  @Field(() => Date, { nullable: true })
  claimExpiresAt: Date | null;

  @Field()
  createdAt: Date;

  @Field()
  viewerCanClaim: boolean;

  @Field()
  viewerCanDecide: boolean;
}

export const ReviewItemConnection = connectionOf<ReviewItem>('ReviewItem', () => ReviewItem);

@ArgsType()
export class QueueArgs extends PageArgs implements QueueRequest {
  @Field(() => ReviewState, { defaultValue: 'open' })
  state: State;
}
