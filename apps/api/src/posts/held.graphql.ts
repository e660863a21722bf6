import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { Post } from './post.graphql';
import type { SeenPost } from './seen-post';

@ObjectType({
  description: 'Screening put the post before a moderator. Its author sees it and why; nobody else does.',
})
export class HeldForReview {
  @Field(() => Post)
  post: Post;

  @Field()
  reason: string;
}

interface Held {
  post: SeenPost;
  reason: string;
}

/** What posting answers: the post, or why it waits. */
export const asResult = (post: SeenPost): SeenPost | Held =>
  post.status === 'held' ? { post, reason: post.heldBecause ?? '' } : post;

/** Tells the members of a result union apart. */
export const heldOr =
  <Kind>(kind: Type<Kind>) =>
  (value: object) =>
    'reason' in value && 'post' in value ? HeldForReview : kind;
