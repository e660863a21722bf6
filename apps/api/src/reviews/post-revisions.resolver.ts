import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isModerator } from '../accounts/viewer';
import type { RequestContext } from '../platform/graphql/request-context';
import { Post } from '../posts/post.graphql';
import type { SeenPost } from '../posts/seen-post';
import { Revision } from './revision.graphql';
import { RevisionLoader } from './revision.loader';

/** What a post said before, never past a redaction. */
@Resolver(() => Post)
export class PostRevisionsResolver {
  constructor(private readonly loader: RevisionLoader) {}

  @ResolveField(() => [Revision], {
    nullable: true,
    description:
      'What it said and says, the first first; what is older than some months is gone. For its author and moderators; null for everybody else.',
  })
  async revisions(@Parent() post: SeenPost, @Context() context: RequestContext) {
    const { viewer } = context;
    if (!post.mine && !isModerator(viewer)) return null;
    const revisions = await this.loader.ofPosts(context).load(post.id);
    return isModerator(viewer) ? revisions : revisions.map((revision) => ({ ...revision, reported: false }));
  }
}
