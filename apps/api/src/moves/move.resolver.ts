import { moveDilemmaInput, type MoveDilemmaInput as MoveDilemmaValues } from '@quandary/rules';
import {
  Args,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CurrentViewer, RequiresRole } from '../accounts/access';
import { isActive, isModerator, type Viewer } from '../accounts/viewer';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import { Checked } from '../platform/graphql/checked';
import type { SeenPost } from '../posts/seen-post';
import { MovesService } from './moves.service';

@InputType({ description: 'A letter, and where it belongs.' })
class MoveDilemmaInput {
  @Field(() => ID, { description: 'The letter.' })
  dilemmaId: string;

  @Field({ description: 'The slug of another topic.' })
  topicSlug: string;

  @Field(() => String, {
    nullable: true,
    description: 'What its author reads about it: at most 4,000 characters.',
  })
  text?: string | null;
}

@ObjectType({ description: 'What became of it.' })
class MoveDilemmaPayload {
  @Field(() => Dilemma, { description: 'The letter in its new topic.' })
  dilemma: SeenPost;
}

@Resolver(() => Dilemma)
export class MoveResolver {
  constructor(private readonly moves: MovesService) {}

  @Mutation(() => MoveDilemmaPayload, {
    description: 'Moves a letter to another topic. That stays visible beside it, and is in the log.',
  })
  @RequiresRole('moderator', 'admin')
  async moveDilemma(
    @Args(
      'input',
      { type: () => MoveDilemmaInput, description: 'What, and where to.' },
      new Checked(moveDilemmaInput),
    )
    input: MoveDilemmaValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return { dilemma: await this.moves.move(input, viewer) };
  }

  @ResolveField(() => Boolean, { description: 'Whether moveDilemma would be taken from the viewer now.' })
  viewerCanMove(@Parent() letter: SeenPost, @CurrentViewer() viewer: Viewer | null) {
    return isModerator(viewer) && isActive(viewer) && !letter.mine;
  }
}
