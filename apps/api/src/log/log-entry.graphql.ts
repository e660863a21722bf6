import type { ReportReason as Reason } from '@quandary/rules';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/page.graphql';
import { ReportReason } from '../posts/post.graphql';
import type { SeenLogEntry } from './log.service';

@ObjectType({ description: 'One act of moderation, without the names of those it was about.' })
export class LogEntry implements Partial<SeenLogEntry> {
  @Field(() => ID)
  id: string;

  @Field({ description: 'A decision kind, or HIDE and PAUSE: what reports do by themselves.' })
  act: string;

  @Field(() => ReportReason, { nullable: true })
  reason: Reason | null;

  @Field(() => String, { nullable: true, description: 'DILEMMA, ANSWER or COMMENT.' })
  postKind: string | null;

  @Field()
  at: Date;

  @Field({ description: 'A name for moderators; for everybody else, only that it was one.' })
  by: string;

  @Field(() => Int, { nullable: true, description: 'While the letter can be read.' })
  dilemmaNumber: number | null;

  @Field(() => String, { nullable: true, description: '"6.1" or "B"; null for the letter itself.' })
  postNumber: string | null;
}

export const LogEntryConnection = connectionOf<LogEntry>('LogEntry', () => LogEntry);
