import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TopicEntity } from './topic.entity';
import { TopicResolver } from './topic.resolver';
import { TopicsService } from './topics.service';

@Module({
  imports: [TypeOrmModule.forFeature([TopicEntity])],
  providers: [TopicsService, TopicResolver],
  exports: [TopicsService],
})
export class TopicsModule {}
