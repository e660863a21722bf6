import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/graphql/request-context';
import { perRequest } from '../platform/per-request';
import { PostsService } from './posts.service';
import type { SeenPost } from './seen-post';

/** Posts by their ids, as this request's viewer may know them. */
@Injectable()
export class PostLoader {
  readonly seenBy = perRequest(({ viewer }: RequestContext) =>
    loaderOf((ids) => this.posts.findSeen(ids, viewer)),
  );

  /** The letter and the parent of a post that the viewer sees: there always, and without words when they are gone. */
  readonly around = perRequest(({ viewer }: RequestContext) =>
    loaderOf((ids) => this.posts.findAround(ids, viewer)),
  );

  constructor(private readonly posts: PostsService) {}
}

const loaderOf = (find: (ids: readonly string[]) => Promise<SeenPost[]>) =>
  new DataLoader<string, SeenPost | null>(async (ids) => {
    const posts = new Map((await find(ids)).map((post) => [post.id, post]));
    return ids.map((id) => posts.get(id) ?? null);
  });
