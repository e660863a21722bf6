import {
  reportPostInput,
  type ReportPostInput as ReportPostValues,
  type ReportReason as Reason,
} from '@quandary/rules';
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import { ReportReason } from '../posts/post.graphql';
import { ReportsService } from './reports.service';

@InputType()
class ReportPostInput {
  @Field(() => ID)
  postId: string;

  @Field(() => ReportReason)
  reason: Reason;

  @Field(() => String, { nullable: true, description: 'What a moderator should know; nobody else reads it.' })
  note?: string | null;
}

@Resolver()
export class ReportResolver {
  constructor(private readonly reports: ReportsService) {}

  @Mutation(() => Boolean, {
    description: 'Once for each member and post. Guests report illegal content only.',
  })
  @Public()
  reportPost(
    @Args('input', { type: () => ReportPostInput }, new Checked(reportPostInput)) input: ReportPostValues,
    @Context() context: RequestContext,
  ) {
    return this.reports.report(input, context);
  }
}
