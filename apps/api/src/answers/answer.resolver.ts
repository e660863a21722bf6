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
import { RepeatableInput } from '../posts/repeatable.inputs';
import type { SeenPost } from '../posts/seen-post';
import { PublishingService } from '../publishing/publishing.service';
import { Answer } from './answer.graphql';
import { answerKind } from './answer.kind';
import { AnswersService } from './answers.service';

@InputType({ description: 'An answer to be posted.' })
class AnswerDilemmaInput extends RepeatableInput {
  @Field(() => ID, { description: 'The letter.' })
  dilemmaId: string;

  @Field({ description: 'Markdown, at most 20,000 characters.' })
  body: string;
}

const AnswerDilemmaResult = createUnionType({
  name: 'AnswerDilemmaResult',
  description: 'The answer, or the answer and why it waits for a moderator.',
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

  @Mutation(() => AnswerDilemmaResult, {
    description: 'Answers a letter: for coaches with a valid credential in its topic.',
  })
  async answerDilemma(
    @Args(
      'input',
      { type: () => AnswerDilemmaInput, description: 'The answer.' },
      new Checked(answerDilemmaInput),
    )
    input: AnswerDilemmaValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return asResult(await this.publishing.publish(answerKind, input, viewer));
  }

  @Mutation(() => Answer, { description: 'The letter-writer says whether an answer helped them.' })
  markHelped(
    @Args('answerId', { type: () => ID, description: 'An answer to a letter of the viewer.' })
    answerId: string,
    @Args('helped', { description: 'False takes the mark back.' }) helped: boolean,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.answers.markHelped(answerId, helped, viewer);
  }

  @ResolveField(() => Dilemma, { description: 'The letter that it answers.' })
  dilemma(@Parent() answer: SeenPost, @Context() context: RequestContext) {
    return this.posts.around(context).load(answer.dilemmaId);
  }
}
