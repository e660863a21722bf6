import { Field, ID, InputType } from '@nestjs/graphql';

/** What posts something, and may be sent again by a program that did not hear the answer. */
@InputType({ isAbstract: true })
export abstract class RepeatableInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Made by the client, up to 100 characters: sent again in the same session it posts nothing and gets the first result; with other words it is a CONFLICT.',
  })
  requestId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it should appear although `checkText` says that a moderator looks at it first, in up to 2,000 characters: the moderator reads it.',
  })
  insistBecause?: string | null;
}
