import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import type { RequestContext } from '../platform/graphql/request-context';
import { asksFor } from '../platform/graphql/selection';
import type { SeenPost } from '../posts/seen-post';
import { Answer } from './answer.graphql';
import { AnswersService } from './answers.service';

/** The answers to a letter. */
@Resolver(() => Dilemma)
export class DilemmaAnswersResolver {
  constructor(private readonly answersService: AnswersService) {}

  @ResolveField(() => [Answer], { description: 'The answers of coaches, the best standing first.' })
  answers(@Parent() dilemma: SeenPost, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    if (!dilemma.readable) return [];
    const body = asksFor(info, 'body') || asksFor(info, 'comments', 'edges', 'node', 'body');
    return this.answersService.of(dilemma.id, { comments: asksFor(info, 'comments'), body }, context);
  }
}
