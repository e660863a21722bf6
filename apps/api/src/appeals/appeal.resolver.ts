import {
  appealInput,
  decideAppealInput,
  type AppealInput as AppealValues,
  type DecideAppealInput as DecideAppealValues,
} from '@quandary/rules';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowedWhileSuspended, RequiresRole } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import {
  AppealInput,
  AppealPayload,
  DecideAppealInput,
  DecideAppealPayload,
  ReversalsOfReason,
} from './appeal.graphql';
import { AppealsService } from './appeals.service';

@Resolver()
export class AppealResolver {
  constructor(private readonly appeals: AppealsService) {}

  @Mutation(() => AppealPayload, {
    description:
      'Says that a decision about an own post was wrong. Once for each decision, within six months.',
  })
  @AllowedWhileSuspended()
  async appeal(
    @Args(
      'input',
      { type: () => AppealInput, description: 'Which decision, and why.' },
      new Checked(appealInput),
    )
    input: AppealValues,
    @Context() context: RequestContext & { viewer: Viewer },
  ) {
    return { appeal: await this.appeals.appeal(input, context) };
  }

  @Mutation(() => DecideAppealPayload, {
    description: 'Answers an appeal. Never by whoever took part in the decision.',
  })
  @RequiresRole('moderator', 'admin')
  async decideAppeal(
    @Args(
      'input',
      { type: () => DecideAppealInput, description: 'The answer.' },
      new Checked(decideAppealInput),
    )
    input: DecideAppealValues,
    @Context() context: RequestContext & { viewer: Viewer },
  ) {
    return { appeal: await this.appeals.decide(input, context) };
  }

  @Query(() => [ReversalsOfReason], {
    description: 'How often decisions were reversed on appeal, by their reason. For moderators.',
  })
  @RequiresRole('moderator', 'admin')
  reversals() {
    return this.appeals.reversals();
  }
}
