import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A place in a text, and what it may be.' })
export class Mark {
  @Field({
    description:
      'What it may be. What gives somebody away: phone, email, address, handle, profile_link, full_name, employer, birth_date, number_plate, account_number, own_words. What may be danger: suicide, self_harm, abuse, child_danger, threat. Else: unkind, word.',
  })
  kind: string;

  @Field({ description: 'Where it stands: title, ask or body.' })
  field: string;

  @Field({ description: 'The very words.' })
  text: string;

  @Field(() => Int, {
    description: 'Where they begin in that field, in UTF-16 code units, as in JavaScript.',
  })
  start: number;

  @Field(() => Int, { description: 'Where they end: the first place behind them.' })
  end: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What could stand there instead and says as much to a reader. Null where only the writer can know.',
  })
  replacement: string | null;

  @Field({ description: 'Whether a moderator looks at the text first because of it.' })
  holds: boolean;
}
