import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../accounts/viewer';
import { ViewerType } from '../accounts/viewer.graphql';
import { PageArgs } from '../platform/graphql/page-args';
import type { RequestContext } from '../platform/graphql/request-context';
import { Post } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import { Report, ReportConnection } from './report.graphql';
import { ReportsService } from './reports.service';

/** Whoever reports something learns that somebody looked. */
@Resolver(() => ViewerType)
export class OwnReportsResolver {
  constructor(private readonly service: ReportsService) {}

  @ResolveField(() => ReportConnection, {
    description: 'What the viewer reported, the last first, and what became of it.',
  })
  reports(@Args() request: PageArgs, @Parent() viewer: Viewer) {
    return this.service.ofMember(request, viewer);
  }
}

@Resolver(() => Report)
export class ReportedPostResolver {
  constructor(private readonly posts: PostLoader) {}

  @ResolveField(() => Post, {
    nullable: true,
    description: 'The post. Null when the viewer may no longer see it.',
  })
  post(@Parent() { postId }: { postId: string }, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(postId);
  }
}
