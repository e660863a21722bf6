import {
  reportPostInput,
  type ReportPostInput as ReportPostValues,
  type ReportReason as Reason,
} from '@quandary/rules';
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import { ReportReason } from '../posts/post.graphql';
import { ReportsService } from './reports.service';

@InputType({ description: 'A report of a post.' })
class ReportPostInput {
  @Field(() => ID, { description: 'A letter, an answer or a comment.' })
  postId: string;

  @Field(() => ReportReason, { description: 'What is wrong with it.' })
  reason: Reason;

  @Field(() => String, {
    nullable: true,
    description: 'What a moderator should know, at most 2,000 characters; nobody else reads it.',
  })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The `revision` of the text that was read. Left out, it is the one that stands there now.',
  })
  revision?: number | null;
}

@Resolver()
export class ReportResolver {
  constructor(private readonly reports: ReportsService) {}

  @Mutation(() => Boolean, {
    description:
      'Puts a post before the moderators: once for each member and post, from a guest for ILLEGAL only. Always true.',
  })
  @Public()
  reportPost(
    @Args(
      'input',
      { type: () => ReportPostInput, description: 'The post and what is wrong with it.' },
      new Checked(reportPostInput),
    )
    input: ReportPostValues,
    @Context() context: RequestContext,
  ) {
    return this.reports.report(input, context);
  }
}
