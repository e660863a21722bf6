import { Field, ObjectType } from '@nestjs/graphql';
import { Post } from '../posts/post.graphql';
import type { SeenAnswer } from './answer.kind';

@ObjectType({ implements: () => [Post], description: "A coach's reply to a letter." })
export class Answer extends Post implements Partial<SeenAnswer> {
  @Field({ description: '"A", "B" in order of publication.' })
  letter: string;

  @Field({ description: 'The letter-writer says: this helped me.' })
  helped: boolean;

  @Field()
  viewerCanMarkHelped: boolean;
}
