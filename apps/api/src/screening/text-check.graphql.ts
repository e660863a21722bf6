import type { PostKind as Kind } from '@quandary/rules';
import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { Mark } from '../posts/mark.graphql';
import { PostKind } from '../posts/post.graphql';

@ObjectType({
  description: 'What is worth a second look in a text before it is sent. It is remembered nowhere.',
})
export class TextCheck {
  @Field({
    description:
      'Whether the writer or somebody else may be in danger. It would be read by a moderator first.',
  })
  crisis: boolean;

  @Field(() => [Mark], { description: 'What gives somebody away, in the order of the fields.' })
  identifying: Mark[];

  @Field(() => [Mark], { description: 'Sentences that may hurt. They keep nobody from sending the text.' })
  unkind: Mark[];
}

@ArgsType()
export class TextCheckArgs {
  @Field(() => String, { nullable: true, description: 'The title of a letter.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The question of a letter, in one line.' })
  ask?: string | null;

  @Field({ description: 'Markdown.' })
  body: string;

  @Field(() => PostKind, { description: 'What is being written.' })
  kind: Kind;

  @Field({
    defaultValue: false,
    description:
      'Whether it will be signed with a pen name: then more gives its writer away, such as eight words in a row that they published under their own name.',
  })
  sealed: boolean;
}
