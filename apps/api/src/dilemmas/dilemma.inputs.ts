import { createUnionType, Field, InputType } from '@nestjs/graphql';
import { HeldForReview, heldOr } from '../posts/held.graphql';
import { RepeatableInput } from '../posts/repeatable.inputs';
import { Dilemma } from './dilemma.graphql';

@InputType({ description: 'A letter to be posted.' })
export class PostDilemmaInput extends RepeatableInput {
  @Field({ description: 'One line of at most 150 characters.' })
  title: string;

  @Field({ description: 'Markdown, at most 20,000 characters.' })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: '"What do I want to know?", in one line of at most 200 characters.',
  })
  ask?: string | null;

  @Field({ description: 'The slug of a topic.' })
  topic: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Seals the letter behind this signature of 2 to 60 characters. Left out: it is signed with the name of the member.',
  })
  penName?: string | null;
}

export const PostDilemmaResult = createUnionType({
  name: 'PostDilemmaResult',
  description: 'The letter, or the letter and why it waits for a moderator.',
  types: () => [Dilemma, HeldForReview] as const,
  resolveType: heldOr(Dilemma),
});
