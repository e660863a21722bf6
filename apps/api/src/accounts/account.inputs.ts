import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'A new account.' })
export class SignUpInput {
  @Field({ description: 'The address of the account, for signing in; nobody else sees it.' })
  email: string;

  @Field({ description: '8 to 200 characters.' })
  password: string;

  @Field({ description: '2 to 30 letters a to z, digits, "-" and "_"; upper case is made lower.' })
  handle: string;

  @Field(() => String, {
    nullable: true,
    description: 'Shown with what the member writes, at most 60 characters; the handle when left out.',
  })
  name?: string | null;
}

@InputType({ description: 'An account and its password.' })
export class SignInInput {
  @Field({ description: 'The address of the account.' })
  email: string;

  @Field({ description: 'The password of the account.' })
  password: string;
}
