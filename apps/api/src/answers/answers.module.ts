import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PostKinds } from '../posts/post-kinds';
import { PublishingModule } from '../publishing/publishing.module';
import { ThreadsModule } from '../threads/threads.module';
import { AnswerEntity } from './answer.entity';
import { answerKind } from './answer.kind';
import { AnswerResolver } from './answer.resolver';
import { AnswersService } from './answers.service';
import { DilemmaAnswersResolver } from './dilemma-answers.resolver';

@Module({
  imports: [PublishingModule, ThreadsModule, TypeOrmModule.forFeature([AnswerEntity])],
  providers: [AnswersService, AnswerResolver, DilemmaAnswersResolver],
})
export class AnswersModule {
  constructor(kinds: PostKinds) {
    kinds.add(answerKind);
  }
}
