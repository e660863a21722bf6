import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class SignUpInput {
  @Field()
  email: string;

  @Field()
  password: string;

  @Field()
  handle: string;

  @Field(() => String, {
    nullable: true,
    description: 'Shown with what you write; the handle when left out.',
  })
  name?: string | null;
}

@InputType()
export class SignInInput {
  @Field()
  email: string;

  @Field()
  password: string;
}
