import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import type { RequestContext } from '../platform/graphql/request-context';
import { TextCheck, TextCheckArgs } from './text-check.graphql';
import { TextCheckService } from './text-check.service';

@Resolver(() => TextCheck)
export class TextCheckResolver {
  constructor(private readonly checks: TextCheckService) {}

  @Query(() => TextCheck, {
    description:
      'What a text gives away, whom it may hurt, and whether somebody in it may be in danger: for its writer, before it is sent.',
  })
  @Public()
  checkText(@Args() text: TextCheckArgs, @Context() context: RequestContext) {
    return this.checks.check(text, context);
  }
}
