import type { HoldReason as Hold } from '@quandary/rules';
import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { HoldReason, Post } from './post.graphql';
import type { SeenPost } from './seen-post';

@ObjectType({
  description: 'Screening put the post before a moderator. Its author sees it and why; nobody else does.',
})
export class HeldForReview {
  @Field(() => Post, { description: 'The post that waits.' })
  post: Post;

  @Field(() => HoldReason, { description: 'Why it waits.' })
  heldFor: Hold;

  @Field({
    description: 'Why it waits, as an English sentence.',
    deprecationReason: 'Ask for `heldFor`: clients have words of their own.',
  })
  reason: string;
}

interface Held {
  post: SeenPost;
  heldFor: Hold;
  reason: string;
}

/** What posting answers: the post, or why it waits. */
export const asResult = (post: SeenPost): SeenPost | Held =>
  post.status === 'held' ? { post, heldFor: post.heldFor ?? 'other', reason: post.heldBecause ?? '' } : post;

/** Tells the members of a result union apart. */
export const heldOr =
  <Kind>(kind: Type<Kind>) =>
  (value: object) =>
    'heldFor' in value && 'post' in value ? HeldForReview : kind;
