import type {
  Badge,
  PostStatus as Status,
  ReportReason as Reason,
  VoteValue as VoteChoice,
} from '@quandary/rules';
import { Field, Float, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Member } from '../accounts/member.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { AuthorBadge } from '../accounts/member.graphql';
import { POST_STATUSES, REPORT_REASONS, VOTE_VALUES } from '@quandary/rules';
import type { Author as SeenAuthor, SeenPost } from './seen-post';

export const PostStatus = enumOf(POST_STATUSES);
registerEnumType(PostStatus, { name: 'PostStatus' });
export const VoteValue = enumOf(VOTE_VALUES);
registerEnumType(VoteValue, { name: 'VoteValue' });
export const ReportReason = enumOf(REPORT_REASONS);
registerEnumType(ReportReason, { name: 'ReportReason' });
export const EditKind = enumOf(['free', 'addendum'] as const);
registerEnumType(EditKind, {
  name: 'EditKind',
  description: 'What editing does now: replace the text, or add to it.',
});

@ObjectType({
  description: 'Who wrote a post, as this viewer may know them. A sealed letter-writer has no member.',
})
export class Author implements SeenAuthor {
  @Field()
  name: string;

  @Field(() => [AuthorBadge])
  badges: Badge[];

  @Field(() => Member, { nullable: true })
  member: Member | null;
}

/** The type of each kind has the name of the kind: Dilemma, Answer, Comment. */
const typeOf = ({ kind }: SeenPost) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

@InterfaceType({ resolveType: typeOf })
export abstract class Post implements Partial<SeenPost> {
  @Field(() => ID)
  id: string;

  @Field(() => PostStatus)
  status: Status;

  @Field(() => Author)
  author: Author;

  @Field({ description: 'Markdown as written. Empty when this viewer may not read it.' })
  body: string;

  @Field({ description: 'The same, as sanitised HTML.' })
  bodyHtml: string;

  @Field()
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Field(() => Int)
  upVotes: number;

  @Field(() => Int)
  downVotes: number;

  @Field(() => Float, { description: '(up + 2) / (up + down + 4): 0.5 when nobody voted.' })
  standing: number;

  @Field(() => [Int], {
    nullable: true,
    description: 'Its numbers in the thread: [0, 6, 1] is 6.1, [2] is answer B.',
  })
  path: number[] | null;

  @Field(() => ReportReason, { nullable: true, description: 'Why it was removed.' })
  removedFor: Reason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it waits for a moderator; for its author and moderators.',
  })
  heldBecause: string | null;

  @Field(() => VoteValue)
  viewerVote: VoteChoice;

  @Field()
  viewerIsAuthor: boolean;

  @Field()
  viewerCanVote: boolean;

  @Field()
  viewerCanEdit: boolean;

  @Field()
  viewerCanWithdraw: boolean;

  @Field()
  viewerCanReport: boolean;

  @Field()
  viewerCanReply: boolean;

  @Field(() => EditKind)
  edits: 'free' | 'addendum';
}
