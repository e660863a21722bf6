import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { ScreeningModule } from '../screening/screening.module';
import { ThreadsModule } from '../threads/threads.module';
import { AnswerResolver } from './answer.resolver';
import { AnswersService } from './answers.service';
import { DilemmaAnswersResolver } from './dilemma-answers.resolver';

@Module({
  imports: [PostsModule, ScreeningModule, ThreadsModule],
  providers: [AnswersService, AnswerResolver, DilemmaAnswersResolver],
})
export class AnswersModule {}
