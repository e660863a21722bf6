import { Field, ObjectType } from '@nestjs/graphql';
import { Member } from './member.graphql';

@ObjectType('Viewer', { description: 'The member who asks, with what only they may know.' })
export class ViewerType {
  @Field(() => Member, { description: 'The same member as everybody sees them.' })
  member: Member;

  @Field({ description: 'The address of the account; nobody else sees it.' })
  email: string;

  @Field(() => [String], {
    description: 'The roles that were granted: "moderator", "admin".',
    deprecationReason: 'The badges of `member` say the same as an enum.',
  })
  roles: string[];

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the viewer is suspended, and only reads. Null, or over, when they are not.',
  })
  suspendedUntil: Date | null;

  @Field({ description: 'Whether the review queue is open to the viewer.' })
  canModerate: boolean;
}
