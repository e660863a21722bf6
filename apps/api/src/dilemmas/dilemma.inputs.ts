import { createUnionType, Field, ID, InputType } from '@nestjs/graphql';
import { HeldForReview, heldOr } from '../posts/held.graphql';
import { Dilemma } from './dilemma.graphql';

@InputType()
export class PostDilemmaInput {
  @Field()
  title: string;

  @Field()
  body: string;

  @Field(() => String, { nullable: true, description: '"What do I want to know?", in one line.' })
  ask?: string | null;

  @Field({ description: 'The slug of a topic.' })
  topic: string;

  @Field(() => String, { nullable: true, description: 'Seals the letter behind this signature.' })
  penName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Sending the same one again posts nothing twice.' })
  requestId?: string | null;
}

export const PostDilemmaResult = createUnionType({
  name: 'PostDilemmaResult',
  types: () => [Dilemma, HeldForReview] as const,
  resolveType: heldOr(Dilemma),
});
