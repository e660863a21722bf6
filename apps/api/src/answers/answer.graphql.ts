import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '../platform/graphql/node.graphql';
import { Post } from '../posts/post.graphql';
import type { SeenAnswer } from './answer.kind';

@ObjectType({ implements: () => [Post, Node], description: "A coach's answer to a letter." })
export class Answer extends Post implements Partial<SeenAnswer> {
  @Field({ description: '"A", "B" in order of publication; empty while it was never published.' })
  label: string;

  @Field({
    description: '"A", "B"; empty while it was never published.',
    deprecationReason: 'Ask for `label`: a letter is what is answered.',
  })
  letter: string;

  @Field({ description: 'Whether the letter-writer says: this helped me.' })
  helped: boolean;

  @Field({ description: 'Whether the viewer wrote the letter and may say whether this helped.' })
  viewerCanMarkHelped: boolean;
}
