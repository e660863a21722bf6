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

  @Field(() => HoldReason, { description: 'The same as `heldFor`.' })
  reasonCode: Hold;

  @Field({
    description: 'Why it waits, as an English sentence.',
    deprecationReason: 'Ask for `heldFor`: clients have words of their own.',
  })
  reason: string;
}

interface Held {
  post: SeenPost;
  heldFor: Hold;
  reasonCode: Hold;
  reason: string;
}

/** What posting answers: the post, or why it waits. */
export function asResult(post: SeenPost): SeenPost | Held {
  if (post.status !== 'held') return post;
  const heldFor = post.heldFor ?? 'other';
  return { post, heldFor, reasonCode: heldFor, reason: post.heldBecause ?? '' };
}

/** Tells the members of a result union apart. */
export const heldOr =
  <Kind>(kind: Type<Kind>) =>
  (value: object) =>
    'heldFor' in value && 'post' in value ? HeldForReview : kind;
