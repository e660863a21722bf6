import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import type { SeenDilemma } from '../dilemmas/seen-dilemma';
import { Topic } from '../topics/topic.graphql';

@ObjectType({ description: 'Letters on one matter that no article speaks to.' })
export class UnservedCluster {
  @Field(() => Topic, { description: 'The topic of the letters.' })
  topic: Topic;

  @Field(() => Int, { description: 'How many letters there are on the matter.' })
  letterCount: number;

  @Field(() => [String], {
    description: 'The words that the letters have in common, the most telling first.',
  })
  words: string[];

  @Field(() => [Dilemma], { description: 'The newest of the letters, five at the most.' })
  letters: SeenDilemma[];
}

@ObjectType({ description: 'What the library lacks.' })
export class UnservedLetters {
  @Field(() => Int, { description: 'How many of the newest letters were looked at.' })
  read: number;

  @Field(() => Int, { description: 'How many of those no article speaks to.' })
  unserved: number;

  @Field(() => [UnservedCluster], {
    description: 'By topic, the one with the most letters first; within it the largest cluster first.',
  })
  clusters: UnservedCluster[];
}
