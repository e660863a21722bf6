import { postDilemmaInput, type PostDilemmaInput as PostDilemmaValues } from '@quandary/rules';
import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentViewer, Public } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import { asksFor } from '../platform/graphql/selection';
import { asResult } from '../posts/held.graphql';
import { PublishingService } from '../publishing/publishing.service';
import { Dilemma, DilemmaConnection } from './dilemma.graphql';
import { PostDilemmaInput, PostDilemmaResult } from './dilemma.inputs';
import { dilemmaKind } from './dilemma.kind';
import { DilemmasService } from './dilemmas.service';
import { FeedArgs } from './feed.args';

@Resolver(() => Dilemma)
export class DilemmaResolver {
  constructor(
    private readonly service: DilemmasService,
    private readonly publishing: PublishingService,
  ) {}

  @Query(() => Dilemma, {
    nullable: true,
    description: 'The letter of a permalink. Null when it does not exist or this viewer may not see it.',
  })
  @Public()
  dilemma(
    @Args('number', { type: () => Int, description: '123 of /d/123.' }) number: number,
    @CurrentViewer() viewer: Viewer | null,
  ) {
    return this.service.findByNumber(number, viewer);
  }

  @Query(() => DilemmaConnection, { description: 'The letters that everybody can read.' })
  @Public()
  dilemmas(
    @Args() request: FeedArgs,
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.service.feed({ ...request, text: asksForText(info) ? 'whole' : 'excerpt' }, viewer);
  }

  @Mutation(() => PostDilemmaResult, {
    description: 'Posts a letter under the name of the member, or sealed behind a pen name.',
  })
  async postDilemma(
    @Args(
      'input',
      { type: () => PostDilemmaInput, description: 'The letter.' },
      new Checked(postDilemmaInput),
    )
    input: PostDilemmaValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return asResult(await this.publishing.publish(dilemmaKind, input, viewer));
  }
}

const asksForText = (info: GraphQLResolveInfo) =>
  asksFor(info, 'edges', 'node', 'body') || asksFor(info, 'edges', 'node', 'bodyHtml');
