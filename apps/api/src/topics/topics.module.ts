import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TopicEntity } from './topic.entity';
import { TopicCounts } from './topic-counts';
import { TopicResolver } from './topic.resolver';
import { TopicsService } from './topics.service';
import { ViewerTopicsResolver } from './viewer-topics.resolver';

@Module({
  imports: [TypeOrmModule.forFeature([TopicEntity])],
  providers: [TopicsService, TopicCounts, TopicResolver, ViewerTopicsResolver],
  exports: [TopicsService],
})
export class TopicsModule {}
