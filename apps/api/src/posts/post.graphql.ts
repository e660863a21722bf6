import type {
  Badge,
  EditMeaning as Meaning,
  HoldReason as Hold,
  PostKind as Kind,
  PostStatus as Status,
  Redactor as Cutter,
  ReportReason as Reason,
  VoteValue as VoteChoice,
} from '@quandary/rules';
import { Field, Float, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { Node } from '../platform/graphql/node.graphql';
import { Member } from '../accounts/member.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { AuthorBadge } from '../accounts/member.graphql';
import type { Author as SeenAuthor, SeenPost } from './seen-post';

export const PostStatus = enumOf<Status>({
  name: 'PostStatus',
  description: 'What may be read of a post.',
  words: {
    held: 'Never published: it waits for a moderator. Only its author and moderators see it.',
    published: 'Everybody reads it.',
    hidden: 'Reports hid it until a moderator decides. Only its author and moderators read it.',
    removed: 'A moderator removed it. Its number stays; only its author and moderators read it.',
    withdrawn: 'Its author took it back. Its number stays; only its author and moderators read it.',
  },
});

export const VoteValue = enumOf<VoteChoice>({
  name: 'VoteValue',
  description: 'What one member says of one post.',
  words: { up: 'It is good.', down: 'It is not.', none: 'Nothing, or no longer anything.' },
});

export const ReportReason = enumOf<Reason>({
  name: 'ReportReason',
  description: 'What is wrong with a post: given by readers who report it and by moderators who decide.',
  words: {
    offensive: 'It insults.',
    harassment: 'It goes after somebody.',
    spam: 'It advertises.',
    off_topic: 'It has nothing to do with what it stands under.',
    identifies_someone: 'It says who somebody is who would not have it.',
    unsafe_advice: 'Whoever follows it may come to harm.',
    machine_written: 'A machine wrote it, and it does not say so.',
    illegal: 'It breaks the law. The one reason that a guest may give.',
    crisis: 'Somebody is in danger. Moderators see it before everything else.',
    other: 'Something else; the note says what.',
  },
});

export const HoldReason = enumOf<Hold>({
  name: 'HoldReason',
  description: 'Why a post waits for a moderator before it is published.',
  words: {
    crisis: 'It has signs that somebody is in danger. Moderators see it before everything else.',
    threat: 'It reads like a threat. Moderators see it before everything else.',
    identifying: 'It has what gives somebody away: a telephone number, an address, an account.',
    blocked_words: 'It has words from the list of this site.',
    suspect_words: 'It has words that this site looks at. It is public meanwhile.',
    spam: 'It reads like an advertisement.',
    new_member: 'On this site first posts wait, and whatever is signed with a pen name.',
    topic: 'In its topic everything waits.',
    links_of_new_member: 'It has several links, and its author is new.',
    edited_under_review: 'It was edited while a moderator was deciding about it.',
    links_under_pen_name: 'It has several links, and is signed with a pen name.',
    author_on_hold: 'A moderator wants to see what its author posts before others do.',
    imported: 'It waited for a moderator on the site that it was imported from.',
    other: 'Another reason, of an earlier release.',
  },
});

export const EditKind = enumOf<'free' | 'addendum'>({
  name: 'EditKind',
  description: 'What editing a post does now.',
  words: {
    free: 'It replaces the text: for 15 minutes after publication, and while the post is held.',
    addendum: 'It adds to the text, which stays as it was answered.',
  },
});

export const EditMeaning = enumOf<Meaning>({
  name: 'EditMeaning',
  description: 'What the text of an edit is.',
  words: {
    replace: 'The whole new text. A CONFLICT when `edits` is ADDENDUM.',
    add: 'What stands below the text from now on, with its date.',
  },
});

export const PostKind = enumOf<Kind>({
  name: 'PostKind',
  description: 'The kinds of posts.',
  words: {
    dilemma: 'A letter.',
    answer: "A coach's answer to a letter.",
    comment: 'What anybody says under a letter or an answer.',
  },
});

export const Redactor = enumOf<Cutter>({
  name: 'Redactor',
  description: 'Who cut words out of a post.',
  words: {
    author: 'Its author.',
    moderator: 'A moderator.',
    quoted_author: 'Who wrote, or decided about, what it quotes: the words went from its quotation, too.',
  },
});

@ObjectType({ description: 'That words were cut out of a post, where its text has "[…]". Never which.' })
export class Redaction {
  @Field(() => Int, { description: 'How many words.' })
  words: number;

  @Field(() => Redactor, { description: 'By whom.' })
  by: Cutter;

  @Field({ description: 'In which hour.' })
  at: Date;
}

@ObjectType({
  description: 'Who wrote a post, as this viewer may know them. A sealed letter-writer has no member.',
})
export class Author implements SeenAuthor {
  @Field({
    description: 'The name of the member, or the pen name. Empty when this viewer may not read the post.',
  })
  name: string;

  @Field(() => [AuthorBadge], {
    description: 'What stands beside the name. A pen name has LETTER_WRITER and no other.',
  })
  badges: Badge[];

  @Field(() => Member, {
    nullable: true,
    description:
      'The account behind the name. Null behind a pen name, and when this viewer may not read the post.',
  })
  member: Member | null;
}

/** The type of each kind has the name of the kind: Dilemma, Answer, Comment. */
export const typeOf = ({ kind }: SeenPost) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

@InterfaceType({
  implements: () => [Node],
  description: 'What letters, answers and comments have in common: text, votes, and what the viewer may do.',
  resolveType: typeOf,
})
export abstract class Post extends Node implements Partial<SeenPost> {
  @Field(() => PostStatus, { description: 'What may be read of it.' })
  status: Status;

  @Field(() => Author, { description: 'Who signs it.' })
  author: Author;

  @Field({ description: 'Markdown as written. Empty when this viewer may not read it.' })
  body: string;

  @Field({ description: 'The same text as sanitised HTML.' })
  bodyHtml: string;

  @Field({ description: 'When it was sent.' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When everybody could first read it. Null while it never was.',
  })
  publishedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its text last changed. Null when it never did.' })
  editedAt: Date | null;

  @Field(() => Int, {
    description:
      'How often its text was changed, 0 at first. `editPost` takes it, to change no text that is newer.',
  })
  revision: number;

  @Field(() => Int, { description: 'How many members voted UP.' })
  upVotes: number;

  @Field(() => Int, { description: 'How many members voted DOWN.' })
  downVotes: number;

  @Field(() => Float, {
    description:
      'How the community judges it: (up + 2) / (up + down + 4), between 0 and 1; 0.5 when nobody voted.',
  })
  standing: number;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Its numbers in the thread: [0, 6, 1] is 6.1, [2] is answer B, [] is the letter. Null while it was never published.',
  })
  path: number[] | null;

  @Field(() => ReportReason, {
    nullable: true,
    description: 'Why a moderator removed it. Null unless its status is REMOVED.',
  })
  removedFor: Reason | null;

  @Field(() => HoldReason, {
    nullable: true,
    description: 'Why it waits for a moderator. For its author and moderators; null for everybody else.',
  })
  heldFor: Hold | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it waits for a moderator, as an English sentence. For its author and moderators; null for everybody else.',
    deprecationReason: 'Ask for `heldFor`: clients have words of their own.',
  })
  heldBecause: string | null;

  @Field(() => VoteValue, { description: 'What the viewer votes; NONE for a guest.' })
  viewerVote: VoteChoice;

  @Field({ description: 'Whether the viewer wrote it, also behind a pen name.' })
  viewerIsAuthor: boolean;

  @Field({ description: 'Whether castVote would count now.' })
  viewerCanVote: boolean;

  @Field({ description: 'Whether editPost would be taken now.' })
  viewerCanEdit: boolean;

  @Field({ description: 'Whether withdrawPost would be taken now.' })
  viewerCanWithdraw: boolean;

  @Field({
    description:
      'Whether reportPost would be taken now, from guests and suspended members for ILLEGAL only. Who reported it before, or replied to it, learns that from reportPost.',
  })
  viewerCanReport: boolean;

  @Field({
    description:
      'Whether redactPost would be taken now. A moderator who took part in the discussion learns that from redactPost.',
  })
  viewerCanRedact: boolean;

  @Field(() => [Redaction], {
    description: 'What was cut out of it, the first first. Empty when this viewer may not read it.',
  })
  redactions: readonly Redaction[];

  @Field({ description: 'Whether a comment may be posted under it now.' })
  viewerCanReply: boolean;

  @Field(() => EditKind, { description: 'What editPost would do to it now.' })
  edits: 'free' | 'addendum';
}
