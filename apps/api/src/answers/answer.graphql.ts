import { Field, ObjectType } from '@nestjs/graphql';
import { Post, postTypes } from '../posts/post.graphql';
import { kindsOfPosts } from '../posts/seen-post';
import { SeenAnswer } from './seen-answer';

postTypes.set('answer', 'Answer');
kindsOfPosts.set('answer', SeenAnswer);

@ObjectType({ implements: () => [Post], description: "A coach's reply to a letter." })
export class Answer extends Post implements Partial<SeenAnswer> {
  @Field({ description: '"A", "B" in order of publication.' })
  letter: string;

  @Field({ description: 'The letter-writer says: this helped me.' })
  helped: boolean;

  @Field()
  viewerCanMarkHelped: boolean;
}
