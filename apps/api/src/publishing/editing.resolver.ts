import {
  editPostInput,
  type EditMeaning as Meaning,
  type EditPostInput as EditPostValues,
} from '@quandary/rules';
import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { AllowedWhileSuspended, CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import { EditMeaning, Post } from '../posts/post.graphql';
import { RepeatableInput } from '../posts/repeatable.inputs';
import { EditingService } from './editing.service';

@InputType({ description: 'A new text for a post.' })
class EditPostInput extends RepeatableInput {
  @Field(() => ID, { description: 'A post of the viewer.' })
  postId: string;

  @Field({
    description:
      'Markdown: the whole new text, or what is to be added, alone or below the text as it stands. `meaning` says which. Blank, the text stays while something else is changed.',
  })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of a letter the new title. Left out, it stays; so do the ask and the topic.',
  })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a letter the new ask; "" takes it away.' })
  ask?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a letter the slug of its new topic.' })
  topicSlug?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `revision` of the text that the edit began with. A text that was changed since is a CONFLICT with both texts. Left out, the edit takes whatever stands there; what it replaces is kept as a revision.',
  })
  revision?: number;

  @Field(() => EditMeaning, {
    nullable: true,
    description: 'What the edit means. Left out, it is REPLACE while `edits` is FREE, and ADD later.',
  })
  meaning?: Meaning;
}

@Resolver(() => Post)
export class EditingResolver {
  constructor(private readonly editing: EditingService) {}

  @Mutation(() => Post, {
    description:
      'Replaces the text for 15 minutes; later adds to it. A title, an ask or a topic can be changed at any time; later than that everybody is told.',
  })
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
