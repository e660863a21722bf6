import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Post } from './post.graphql';
import { PostsService } from './posts.service';

@Resolver(() => Post)
export class PostResolver {
  constructor(private readonly posts: PostsService) {}

  @Query(() => Post, {
    nullable: true,
    description:
      'A letter, an answer or a comment. Null when it does not exist or this viewer may not see it.',
  })
  @Public()
  async post(
    @Args('id', { type: () => ID, description: 'The id of a letter, an answer or a comment.' }) id: string,
    @CurrentViewer() viewer: Viewer | null,
  ) {
    const [post] = await this.posts.findSeen([id], viewer);
    return post ?? null;
  }
}
