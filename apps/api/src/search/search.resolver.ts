import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import type { RequestContext } from '../platform/graphql/request-context';
import { SearchArgs, SearchConnection } from './search.graphql';
import { SearchService } from './search.service';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => SearchConnection, { description: 'Letters and articles, the best first.' })
  @Public()
  search(@Args() request: SearchArgs, @Context() context: RequestContext) {
    return this.service.search(request, context);
  }
}
