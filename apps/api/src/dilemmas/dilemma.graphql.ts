import { FEEDS } from '@quandary/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/page.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { Post } from '../posts/post.graphql';
import { Topic } from '../topics/topic.graphql';
import type { SeenDilemma } from './seen-dilemma';

export const DilemmaSort = enumOf(FEEDS);
registerEnumType(DilemmaSort, { name: 'DilemmaSort' });

@ObjectType({ implements: () => [Post], description: 'A letter.' })
export class Dilemma extends Post implements Partial<SeenDilemma> {
  @Field(() => Int, { description: 'The permalink: /d/123.' })
  number: number;

  @Field()
  slug: string;

  @Field()
  title: string;

  @Field({ description: 'The beginning, as plain text.' })
  excerpt: string;

  @Field(() => String, { nullable: true })
  ask: string | null;

  @Field(() => Topic)
  topic: Topic;

  @Field()
  locked: boolean;

  @Field({ description: 'Signed with a pen name; nobody can find out whose it is.' })
  sealed: boolean;

  @Field(() => Date, { nullable: true })
  lastActivityAt: Date | null;

  @Field(() => Int)
  answerCount: number;

  @Field(() => Int)
  commentCount: number;

  @Field()
  viewerCanAnswer: boolean;

  @Field()
  viewerCanComment: boolean;
}

export const DilemmaConnection = connectionOf<Dilemma>('Dilemma', () => Dilemma);
