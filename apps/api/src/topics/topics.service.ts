import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { TopicEntity } from './topic.entity';

@Injectable()
export class TopicsService {
  constructor(@InjectRepository(TopicEntity) private readonly topics: Repository<TopicEntity>) {}

  /** In the order of lists. */
  findAll(): Promise<TopicEntity[]> {
    return this.topics.find({ order: { position: 'ASC', name: 'ASC' } });
  }
}
