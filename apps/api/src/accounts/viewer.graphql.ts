import { Field, ObjectType } from '@nestjs/graphql';
import { Member } from './member.graphql';

@ObjectType('Viewer', { description: 'The member who asks, with what only they may know.' })
export class ViewerType {
  @Field(() => Member)
  member: Member;

  @Field()
  email: string;

  @Field(() => [String])
  roles: string[];

  @Field()
  canModerate: boolean;
}
