import { editPostInput, type EditPostInput as EditPostValues } from '@quandary/rules';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { AllowedWhileSuspended, CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import { Post } from '../posts/post.graphql';
import { EditingService } from './editing.service';

@InputType({ description: 'A new text for a post.' })
class EditPostInput {
  @Field(() => ID, { description: 'A post of the viewer.' })
  postId: string;

  @Field({
    description:
      'Markdown. While `edits` is FREE the whole new text; later what is to be added, alone or below the text as it stands.',
  })
  body: string;
}

@Resolver(() => Post)
export class EditingResolver {
  constructor(private readonly editing: EditingService) {}

  @Mutation(() => Post, { description: 'Replaces the text for 15 minutes; later adds to it.' })
  editPost(
    @Args(
      'input',
      { type: () => EditPostInput, description: 'The post and its new text.' },
      new Checked(editPostInput),
    )
    input: EditPostValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.editing.edit(input, viewer);
  }

  @Mutation(() => Post, { description: 'Takes back own words; the number stays as a tombstone.' })
  @AllowedWhileSuspended()
  withdrawPost(
    @Args('postId', { type: () => ID, description: 'A post of the viewer.' }) postId: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.editing.withdraw(postId, viewer);
  }
}
