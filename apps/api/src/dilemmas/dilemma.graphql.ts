import type { Feed, LetterPart as Part } from '@quandary/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/page.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { Node } from '../platform/graphql/node.graphql';
import { Post } from '../posts/post.graphql';
import { Topic } from '../topics/topic.graphql';
import type { SeenDilemma } from './seen-dilemma';

export const DilemmaSort = enumOf<Feed>({
  name: 'DilemmaSort',
  description: 'The orders of letters.',
  words: {
    needs_answer: 'Without an answer of a coach, the longest waiting first.',
    hot: 'Votes, answers and talk against age, the liveliest first.',
    new: 'The newest first.',
    top: 'The best standing first.',
  },
});

export const LetterPart = enumOf<Part>({
  name: 'LetterPart',
  description: 'What a letter has besides its text.',
  words: { title: 'Its title.', ask: 'What its writer wants to know.', topic: 'Its topic.' },
});

export const ChangedBy = enumOf<'author' | 'moderator'>({
  name: 'ChangedBy',
  description: 'Who changed it.',
  words: { author: 'Its author.', moderator: 'A moderator.' },
});

@ObjectType({ description: 'That the title, the ask or the topic of a letter was changed.' })
export class LetterChange {
  @Field(() => LetterPart, { description: 'What was changed.' })
  part: Part;

  @Field(() => String, {
    nullable: true,
    description: 'What it was; of a topic its slug. Null when it had no ask.',
  })
  was: string | null;

  @Field(() => String, { nullable: true, description: 'Of a topic the slug of the new one; else null.' })
  now: string | null;

  @Field(() => ChangedBy, { description: 'By whom.' })
  by: 'author' | 'moderator';

  @Field(() => String, {
    nullable: true,
    description: 'What a moderator wrote about it. For its author and moderators; null for everybody else.',
  })
  text: string | null;

  @Field({ description: 'When; of a sealed letter the hour.' })
  at: Date;
}

@ObjectType({ implements: () => [Post, Node], description: 'A letter: what somebody cannot decide.' })
export class Dilemma extends Post implements Partial<SeenDilemma> {
  @Field(() => Int, { description: 'The permalink: 123 is at /d/123. Never given again.' })
  number: number;

  @Field({ description: 'The title as it stands in the address; for readers, /d/123 is enough.' })
  slug: string;

  @Field({ description: 'What it is about, in one line of at most 150 characters.' })
  title: string;

  @Field({ description: 'The beginning of the text, without markup.' })
  excerpt: string;

  @Field(() => String, { nullable: true, description: 'What the letter-writer wants to know, in one line.' })
  ask: string | null;

  @Field(() => Topic, { description: 'What it is about.' })
  topic: Topic;

  @Field({ description: 'Whether a moderator has closed the discussion: nobody comments then.' })
  locked: boolean;

  @Field({ description: 'Whether it is signed with a pen name; nobody can find out whose it is.' })
  sealed: boolean;

  @Field(() => Date, { nullable: true, description: 'When it was published, answered or commented last.' })
  lastActivityAt: Date | null;

  @Field(() => Int, { description: 'How many published answers it has.' })
  answerCount: number;

  @Field(() => Int, { description: 'How many published comments stand under it and its answers.' })
  commentCount: number;

  @Field(() => [LetterChange], {
    description:
      'What was changed of it when others could read it, the first first; for its author and moderators also what was changed before.',
  })
  changes: readonly LetterChange[];

  @Field({ description: 'Whether answerDilemma would be taken from the viewer now.' })
  viewerCanAnswer: boolean;

  @Field({ description: 'Whether a comment may be posted under the letter now.' })
  viewerCanComment: boolean;
}

export const DilemmaConnection = connectionOf<Dilemma>('Dilemma', () => Dilemma, { of: 'letters' });
