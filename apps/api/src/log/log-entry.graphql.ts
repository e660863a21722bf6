import type { PostKind as Kind, ReportReason as Reason } from '@quandary/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/page.graphql';
import { Node } from '../platform/graphql/node.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { PostKind, ReportReason } from '../posts/post.graphql';
import type { LogAction as Action } from './log.queries';
import type { LogActor as Actor, SeenLogEntry } from './log.service';

export const LogAction = enumOf<Action>({
  name: 'LogAction',
  description: 'What was done: what moderators decide, and what reports do by themselves.',
  words: {
    keep: 'A moderator left a post as it is.',
    remove: 'A moderator removed a post.',
    restore: 'A moderator put a post back.',
    lock_comments: 'A moderator closed a discussion.',
    warn: 'A moderator warned an author.',
    suspend: 'A moderator suspended an author.',
    redact: 'A moderator cut words out of a post.',
    move: 'A moderator moved a letter to another topic.',
    slow: 'A moderator slowed a discussion.',
    hold: 'A moderator wants to see first what an author posts.',
    lift: 'A moderator lifted what was decided before.',
    propose_suspension: 'An admin proposed to suspend an author for more than seven days.',
    uphold: 'A decision was appealed, and stands.',
    reverse: 'A decision was appealed, and was taken back.',
    hide: 'Reports hid a post until a moderator decides.',
    pause: 'Reports paused a discussion until a moderator decides.',
  },
});

export const LogActor = enumOf<Actor>({
  name: 'LogActor',
  description: 'Who did it.',
  words: { moderator: 'A moderator or an admin.', readers: 'The reports of readers, by themselves.' },
});

@ObjectType({
  implements: () => [Node],
  description: 'One act of moderation, without the names of those it was about.',
})
export class LogEntry extends Node implements Partial<SeenLogEntry> {
  @Field(() => LogAction, { description: 'What was done.' })
  action: Action;

  @Field({
    description: 'What was done, as a word: the values of `action`.',
    deprecationReason: 'Ask for `action`, which is an enum.',
  })
  act: string;

  @Field(() => ReportReason, { nullable: true, description: 'What was wrong; null when nothing was said.' })
  reason: Reason | null;

  @Field(() => PostKind, { nullable: true, description: 'To what kind of post. Null when the post is gone.' })
  kind: Kind | null;

  @Field(() => String, {
    nullable: true,
    description: 'To what kind of post: DILEMMA, ANSWER or COMMENT.',
    deprecationReason: 'Ask for `kind`, which is an enum.',
  })
  postKind: string | null;

  @Field({ description: 'When it was done.' })
  at: Date;

  @Field(() => LogActor, { description: 'Who did it.' })
  actor: Actor;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the moderator who did it. For moderators; null for everybody else and for reports.',
  })
  moderatorName: string | null;

  @Field({
    description: 'Who did it, in English: a name for moderators; for everybody else, only that it was one.',
    deprecationReason: 'Ask for `actor` and `moderatorName`: clients have words of their own.',
  })
  by: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the letter that it was done under, while the letter can be read.',
  })
  dilemmaNumber: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the post, "6.1" or "B". Null for the letter itself, and where `dilemmaNumber` is null.',
  })
  postNumber: string | null;
}

export const LogEntryConnection = connectionOf<LogEntry>('LogEntry', () => LogEntry, {
  of: 'acts of moderation',
});
