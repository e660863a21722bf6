import type { Badge } from '@quandary/rules';
import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '../platform/graphql/node.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import type { PublicMember } from './public-member';

export const AuthorBadge = enumOf<Badge>({
  name: 'AuthorBadge',
  description: 'What stands beside a name.',
  words: {
    letter_writer: 'Wrote the letter that this stands under.',
    coach: 'Has a valid credential, or had one when the answer was written.',
    moderator: 'Looks after the community.',
    admin: 'Looks after the site.',
  },
});

@ObjectType({
  implements: () => [Node],
  description: 'Somebody with an account, as everybody may know them.',
})
export class Member extends Node implements PublicMember {
  @Field({ description: 'The address of the member: 2 to 30 characters, in lower case.' })
  handle: string;

  @Field({ description: 'The name shown with what the member writes; at most 60 characters.' })
  name: string;

  @Field({ description: 'When the account was made.' })
  joinedAt: Date;

  @Field(() => [AuthorBadge], { description: 'The roles of the member, and whether they are a coach today.' })
  badges: Badge[];
}
