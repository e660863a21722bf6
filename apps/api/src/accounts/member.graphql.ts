import { BADGES, type Badge } from '@quandary/rules';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of';
import type { PublicMember } from './public-member';

export const AuthorBadge = enumOf(BADGES);
registerEnumType(AuthorBadge, { name: 'AuthorBadge' });

@ObjectType()
export class Member implements PublicMember {
  @Field(() => ID)
  id: string;

  @Field()
  handle: string;

  @Field()
  name: string;

  @Field()
  joinedAt: Date;

  @Field(() => [AuthorBadge])
  badges: Badge[];
}
