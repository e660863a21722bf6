import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { ScreeningModule } from '../screening/screening.module';
import { ThreadsModule } from '../threads/threads.module';
import { AnswerCommentsResolver } from './answer-comments.resolver';
import { CommentResolver } from './comment.resolver';
import { CommentsService } from './comments.service';
import { DilemmaCommentsResolver } from './dilemma-comments.resolver';

@Module({
  imports: [PostsModule, ScreeningModule, ThreadsModule],
  providers: [CommentsService, CommentResolver, DilemmaCommentsResolver, AnswerCommentsResolver],
})
export class CommentsModule {}
