import {
  redactPostInput,
  type RedactPostInput as RedactPostValues,
  type ReportReason as Reason,
} from '@quandary/rules';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { AllowedWhileSuspended, CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import { Post, ReportReason } from '../posts/post.graphql';
import type { SeenPost } from '../posts/seen-post';
import { RedactionsService } from './redactions.service';

@InputType({ description: 'Words that are to go from a post.' })
class RedactPostInput {
  @Field(() => ID, { description: 'A post of the viewer; for a moderator, of somebody else.' })
  postId: string;

  @Field(() => [String], {
    description:
      'Up to 20 passages of 2 to 500 characters. Each is looked for wherever it stands, in capitals or not, across marks and line ends.',
  })
  passages: string[];

  @Field(() => ReportReason, { nullable: true, description: 'What is wrong with them: a moderator says so.' })
  reason?: Reason | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the author reads, at most 4,000 characters and without the passages: a moderator says so.',
  })
  explanation?: string | null;
}

@ObjectType({ description: 'What became of it.' })
class RedactPostPayload {
  @Field(() => Post, { description: 'The post without the words.' })
  post: SeenPost;
}

@Resolver(() => Post)
export class RedactionResolver {
  constructor(private readonly redactions: RedactionsService) {}

  @Mutation(() => RedactPostPayload, {
    description:
      'Cuts words out of a post everywhere at once: its text, title, ask and earlier versions, and where others quote it. That it was done stays visible. Its author may at any time.',
  })
  @AllowedWhileSuspended()
  async redactPost(
    @Args(
      'input',
      { type: () => RedactPostInput, description: 'What, and from where.' },
      new Checked(redactPostInput),
    )
    input: RedactPostValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return { post: await this.redactions.redact(input, viewer) };
  }
}
