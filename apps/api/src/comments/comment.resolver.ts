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
import type { SeenPost } from '../posts/seen-post';
import { PublishingService } from '../publishing/publishing.service';
import { Comment } from './comment.graphql';
import { commentKind } from './comment.kind';

@InputType()
class PostCommentInput {
  @Field(() => ID, { description: 'A dilemma, an answer or a comment.' })
  parentId: string;

  @Field()
  body: string;

  @Field(() => ID, { nullable: true, description: 'Sending the same one again posts nothing twice.' })
  requestId?: string | null;
}

const PostCommentResult = createUnionType({
  name: 'PostCommentResult',
  types: () => [Comment, HeldForReview] as const,
  resolveType: heldOr(Comment),
});

@Resolver(() => Comment)
export class CommentResolver {
  constructor(
    private readonly publishing: PublishingService,
    private readonly posts: PostLoader,
  ) {}

  @Mutation(() => PostCommentResult)
  async postComment(
    @Args('input', { type: () => PostCommentInput }, new Checked(postCommentInput)) input: PostCommentValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return asResult(await this.publishing.publish(commentKind, input, viewer));
  }

  @ResolveField(() => Post)
  parent(@Parent() comment: SeenPost, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(comment.parentId ?? comment.dilemmaId);
  }

  @ResolveField(() => Dilemma)
  dilemma(@Parent() comment: SeenPost, @Context() context: RequestContext) {
    return this.posts.seenBy(context).load(comment.dilemmaId);
  }
}
