import { COMMENT_SORTS } from '@quandary/rules';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CommentSort as Sort } from '@quandary/rules';
import { connectionOf } from '../platform/graphql/page.graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { Post } from '../posts/post.graphql';
import type { DiscussionRequest } from '../threads/threads.service';
import type { SeenComment } from './comment.kind';

export const CommentSort = enumOf(COMMENT_SORTS);
registerEnumType(CommentSort, { name: 'CommentSort' });

@ObjectType({ implements: () => [Post] })
export class Comment extends Post implements Partial<SeenComment> {
  @Field({ description: '"6.1" under the letter, "B.1" under answer B.' })
  number: string;

  @Field(() => Int, { description: '1 for "6" and "B.1", 2 for "6.1".' })
  depth: number;

  @Field(() => String, { nullable: true, description: 'The number or letter of what it replies to.' })
  replyTo: string | null;

  @Field(() => Int)
  replyCount: number;
}

@ObjectType()
export class CommentConnection extends connectionOf<Comment>('Comment', () => Comment, { abstract: true }) {
  @Field(() => Int)
  totalCount: number;
}

/** A hundred fill a long read; the rest is behind a link. */
@ArgsType()
class DiscussionArgs implements Omit<DiscussionRequest, 'first'> {
  @Field(() => CommentSort, { defaultValue: 'numbered' })
  sort: Sort;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => String, { nullable: true, description: 'Starts at the thread that holds this number.' })
  at?: string | null;
}

@ArgsType()
export class LetterDiscussionArgs extends DiscussionArgs implements DiscussionRequest {
  @Field(() => Int, { defaultValue: 100 })
  first: number;
}

@ArgsType()
export class AnswerDiscussionArgs extends DiscussionArgs implements DiscussionRequest {
  @Field(() => Int, { defaultValue: 20 })
  first: number;
}
