import { Injectable } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { isModerator } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import type { RequestContext } from '../platform/graphql/request-context';
import { perRequest } from '../platform/per-request';
import { Post } from '../posts/post.graphql';
import type { SeenPost } from '../posts/seen-post';
import { dueTimes } from './review.queries';

/** When moderators mean to have looked at posts. */
@Injectable()
export class DueTimes {
  readonly ofPosts = perRequest(
    () =>
      new DataLoader<string, Date | null>(async (ids) => {
        const rows = await this.database.rows(dueTimes, { ids: [...ids] });
        const times = new Map(rows.map(({ postId, dueAt }) => [postId, dueAt]));
        return ids.map((id) => times.get(id) ?? null);
      }),
  );

  constructor(private readonly database: Database) {}
}

/** Who waits is told until when. */
@Resolver(() => Post)
export class PostDueResolver {
  constructor(private readonly times: DueTimes) {}

  @ResolveField(() => Date, {
    nullable: true,
    description:
      'When a moderator means to have looked at it, where somebody may be in danger. For its author and moderators, while it waits; null for everybody else.',
  })
  reviewDueAt(@Parent() { id, status, viewerIsAuthor }: SeenPost, @Context() context: RequestContext) {
    const waits = status === 'held' || status === 'hidden';
    if (!waits || !(viewerIsAuthor || isModerator(context.viewer))) return null;
    return this.times.ofPosts(context).load(id);
  }
}
