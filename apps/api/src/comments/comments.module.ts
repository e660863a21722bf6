import { Module } from '@nestjs/common';
import { PostKinds } from '../posts/post-kinds';
import { PublishingModule } from '../publishing/publishing.module';
import { ThreadsModule } from '../threads/threads.module';
import { AnswerCommentsResolver } from './answer-comments.resolver';
import { commentKind } from './comment.kind';
import { CommentResolver } from './comment.resolver';
import { DilemmaCommentsResolver } from './dilemma-comments.resolver';

@Module({
  imports: [PublishingModule, ThreadsModule],
  providers: [CommentResolver, DilemmaCommentsResolver, AnswerCommentsResolver],
})
export class CommentsModule {
  constructor(kinds: PostKinds) {
    kinds.add(commentKind);
  }
}
