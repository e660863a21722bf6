import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import type { RequestContext } from '../platform/graphql/request-context';
import { HeldForReview } from '../posts/held.graphql';
import { TextCheck } from '../screening/text-check.graphql';
import { HelpLine } from './help-line.graphql';
import { HelpLinesService } from './help-lines.service';

const country = {
  nullable: true,
  type: () => String,
  description: 'Of ISO 3166-1: "GB". Left out: where the languages of the request are spoken.',
};

@Resolver()
export class HelpLinesResolver {
  constructor(private readonly lines: HelpLinesService) {}

  @Query(() => [HelpLine], { description: 'Help lines of a country, the most general first.' })
  @Public()
  helpLines(@Args('country', country) where: string | null, @Context() context: RequestContext) {
    return this.lines.find(where, context);
  }

  @Query(() => [String], { description: 'The countries with help lines, of ISO 3166-1.' })
  @Public()
  helpLineCountries() {
    return this.lines.countries();
  }
}

/** What somebody reads first whose words were held because of danger. */
@Resolver(() => HeldForReview)
export class HeldHelpLinesResolver {
  constructor(private readonly lines: HelpLinesService) {}

  @ResolveField(() => [HelpLine], {
    description: 'Help lines, when `reasonCode` is CRISIS; none for any other reason.',
  })
  helpLines(
    @Args('country', country) where: string | null,
    @Parent() { heldFor }: HeldForReview,
    @Context() context: RequestContext,
  ) {
    return heldFor === 'crisis' ? this.lines.find(where, context) : [];
  }
}

@Resolver(() => TextCheck)
export class CheckedHelpLinesResolver {
  constructor(private readonly lines: HelpLinesService) {}

  @ResolveField(() => [HelpLine], { description: 'Help lines, when `crisis` is true.' })
  helpLines(
    @Args('country', country) where: string | null,
    @Parent() { crisis }: TextCheck,
    @Context() context: RequestContext,
  ) {
    return crisis ? this.lines.find(where, context) : [];
  }
}
