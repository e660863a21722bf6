import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { CommentSort as Sort } from '@quandary/rules';
import { AfterArgs } from '../platform/graphql/page-args';
import { longestThreadPage } from '../platform/pages';
import { connectionOf } from '../platform/graphql/page.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { Node } from '../platform/graphql/node.graphql';
import { Post } from '../posts/post.graphql';
import type { DiscussionRequest } from '../threads/threads.service';
import type { SeenComment } from './comment.kind';

export const CommentSort = enumOf<Sort>({
  name: 'CommentSort',
  description: 'The orders of a discussion.',
  words: {
    numbered: 'By number: the order of reading.',
    best: 'Among siblings the best standing first; what the letter-writer joined comes before it.',
    newest: 'The newest first.',
  },
});

@ObjectType({
  implements: () => [Post, Node],
  description: 'What a member says under a letter or an answer.',
})
export class Comment extends Post implements Partial<SeenComment> {
  @Field({ description: '"6.1" under the letter, "B.1" under answer B; empty while it was never published.' })
  number: string;

  @Field(() => Int, { description: 'How deep its number is: 1 for "6" and "B.1", 2 for "6.1"; at most 6.' })
  depth: number;

  @Field(() => String, {
    nullable: true,
    description: 'The number or letter of what it replies to. Null under the letter itself.',
  })
  replyTo: string | null;

  @Field(() => Int, { description: 'How many comments reply to it, tombstones among them.' })
  replyCount: number;
}

@ObjectType({ description: 'One page of a discussion: flat, replies after what they reply to.' })
export class CommentConnection extends connectionOf<Comment>('Comment', () => Comment, {
  of: 'comments',
  abstract: true,
}) {
  @Field(() => Int, { description: 'How many published comments the whole discussion has.' })
  totalCount: number;
}

const firstComments = `How many comments at the most: 1 to ${longestThreadPage}.`;

/** A hundred fill a long read; the rest is behind a link. */
@ArgsType()
class DiscussionArgs extends AfterArgs implements Omit<DiscussionRequest, 'first'> {
  @Field(() => CommentSort, { defaultValue: 'numbered', description: 'The order of the list.' })
  sort: Sort;

  @Field(() => String, {
    nullable: true,
    description:
      'Starts at the top-level thread that holds the comment of this number, "6.1"; only in the order NUMBERED.',
  })
  at?: string | null;
}

@ArgsType()
export class LetterDiscussionArgs extends DiscussionArgs implements DiscussionRequest {
  @Field(() => Int, { defaultValue: 100, description: firstComments })
  first: number;
}

@ArgsType()
export class AnswerDiscussionArgs extends DiscussionArgs implements DiscussionRequest {
  @Field(() => Int, { defaultValue: 20, description: firstComments })
  first: number;
}
