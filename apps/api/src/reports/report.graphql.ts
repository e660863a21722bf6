import type { ReportOutcome as Outcome, ReportReason as Reason } from '@quandary/rules';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { connectionOf } from '../platform/graphql/page.graphql';
import { ReportReason } from '../posts/post.graphql';

export const ReportOutcome = enumOf<Outcome>({
  name: 'ReportOutcome',
  description: 'What became of a report. What was done, and to whom, its reporter does not learn.',
  words: {
    waiting: 'A moderator has yet to decide.',
    kept: 'A moderator looked, and the post stands as it is.',
    acted: 'A moderator looked, and did something about it.',
    gone: 'Its author took the post back before a moderator decided.',
  },
});

@ObjectType({ description: 'What the viewer reported.' })
export class Report {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ReportReason, { description: 'What was wrong.' })
  reason: Reason;

  @Field(() => String, { nullable: true, description: 'What the viewer wrote to the moderators.' })
  note: string | null;

  @Field({ description: 'When it was reported.' })
  createdAt: Date;

  @Field(() => ReportOutcome, { description: 'What became of it.' })
  outcome: Outcome;
}

export const ReportConnection = connectionOf<Report>('Report', () => Report, { of: 'reports' });
