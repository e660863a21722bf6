import { answerDilemmaInput, type AnswerDilemmaInput as AnswerDilemmaValues } from '@quandary/rules';
import {
  Args,
  Context,
  createUnionType,
  Field,
  ID,
  InputType,
  Mutation,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import { asResult, HeldForReview, heldOr } from '../posts/held.graphql';
import { PostLoader } from '../posts/post.loader';
import type { SeenPost } from '../posts/seen-post';
import { PublishingService } from '../publishing/publishing.service';
import { Answer } from './answer.graphql';
import { answerKind } from './answer.kind';
import { AnswersService } from './answers.service';

@InputType()
class AnswerDilemmaInput {
  @Field(() => ID)
  dilemmaId: string;

  @Field()
  body: string;

  @Field(() => ID, { nullable: true, description: 'Sending the same one again posts nothing twice.' })
  requestId?: string | null;
}

const AnswerDilemmaResult = createUnionType({
  name: 'AnswerDilemmaResult',
  types: () => [Answer, HeldForReview] as const,
  resolveType: heldOr(Answer),
});

@Resolver(() => Answer)
export class AnswerResolver {
  constructor(
    private readonly publishing: PublishingService,
    private readonly answers: AnswersService,
    private readonly posts: PostLoader,
  ) {}

  @Mutation(() => AnswerDilemmaResult)
  async answerDilemma(
    @Args('input', { type: () => AnswerDilemmaInput }, new Checked(answerDilemmaInput))
    input: AnswerDilemmaValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return asResult(await this.publishing.publish(answerKind, input, viewer));
  }

  @Mutation(() => Answer, { description: 'The letter-writer says: this helped me.' })
  markHelped(
    @Args('answerId', { type: () => ID }) answerId: string,
    @Args('helped') helped: boolean,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.answers.markHelped(answerId, helped, viewer);
  }

  @ResolveField(() => Dilemma)
  dilemma(@Parent() answer: SeenPost, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(answer.dilemmaId);
  }
}
