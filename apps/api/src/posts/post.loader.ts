import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/graphql/request-context';
import { perRequest } from '../platform/per-request';
import { PostsService } from './posts.service';
import type { SeenPost } from './seen-post';

/** Posts by their ids, as this request's viewer may know them. */
@Injectable()
export class PostLoader {
  readonly seenBy = perRequest(({ viewer }: RequestContext) => {
    return new DataLoader<string, SeenPost | null>(async (ids) => {
      const posts = new Map((await this.posts.findSeen(ids, viewer)).map((post) => [post.id, post]));
      return ids.map((id) => posts.get(id) ?? null);
    });
  });

  constructor(private readonly posts: PostsService) {}
}
