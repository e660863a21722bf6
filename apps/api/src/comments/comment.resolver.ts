import { postCommentInput, type PostCommentInput as PostCommentValues } from '@quandary/rules';
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
import { Post } from '../posts/post.graphql';
import { PostLoader } from '../posts/post.loader';
import { RepeatableInput } from '../posts/repeatable.inputs';
import type { SeenPost } from '../posts/seen-post';
import { PublishingService } from '../publishing/publishing.service';
import { Comment } from './comment.graphql';
import { commentKind } from './comment.kind';

@InputType({ description: 'A comment to be posted.' })
class PostCommentInput extends RepeatableInput {
  @Field(() => ID, { description: 'What it replies to: a letter, an answer or a comment.' })
  parentId: string;

  @Field({ description: 'Markdown, at most 10,000 characters.' })
  body: string;
}

const PostCommentResult = createUnionType({
  name: 'PostCommentResult',
  description: 'The comment, or the comment and why it waits for a moderator.',
  types: () => [Comment, HeldForReview] as const,
  resolveType: heldOr(Comment),
});

@Resolver(() => Comment)
export class CommentResolver {
  constructor(
    private readonly publishing: PublishingService,
    private readonly posts: PostLoader,
  ) {}

  @Mutation(() => PostCommentResult, { description: 'Comments on a letter, an answer or a comment.' })
  async postComment(
    @Args(
      'input',
      { type: () => PostCommentInput, description: 'The comment.' },
      new Checked(postCommentInput),
    )
    input: PostCommentValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return asResult(await this.publishing.publish(commentKind, input, viewer));
  }

  @ResolveField(() => Post, { description: 'What it replies to.' })
  parent(@Parent() comment: SeenPost, @Context() context: RequestContext) {
    return this.posts.around(context).load(comment.parentId ?? comment.dilemmaId);
  }

  @ResolveField(() => Dilemma, { description: 'The letter that the discussion is about.' })
  dilemma(@Parent() comment: SeenPost, @Context() context: RequestContext) {
    return this.posts.around(context).load(comment.dilemmaId);
  }
}
