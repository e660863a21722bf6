import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { PageArgs } from '../platform/graphql/page-args';
import { LogEntryConnection } from './log-entry.graphql';
import { LogService } from './log.service';

@Resolver()
export class LogResolver {
  constructor(private readonly log: LogService) {}

  @Query(() => LogEntryConnection, {
    description: 'For everybody: what was done and why, and never to whom.',
  })
  @Public()
  moderationLog(@Args() request: PageArgs, @CurrentViewer() viewer: Viewer | null) {
    return this.log.page(request, viewer);
  }
}
