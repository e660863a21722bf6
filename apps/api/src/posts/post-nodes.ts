import { Injectable } from '@nestjs/common';
import { asNode } from '../platform/graphql/node.graphql';
import { NodeSource, type Nodes } from '../platform/graphql/node-source';
import type { RequestContext } from '../platform/graphql/request-context';
import { typeOf } from './post.graphql';
import { PostLoader } from './post.loader';

/** Posts as the field `post` gives them. */
@Injectable()
@NodeSource()
export class PostNodes implements Nodes {
  readonly table = 'posts';

  constructor(private readonly posts: PostLoader) {}

  async find(id: string, context: RequestContext) {
    const post = await this.posts.seenBy(context).load(id);
    return post ? asNode(post, typeOf(post)) : null;
  }
}
