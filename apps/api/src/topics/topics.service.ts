import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import { TopicEntity } from './topic.entity';

@Injectable()
export class TopicsService {
  constructor(@InjectRepository(TopicEntity) private readonly topics: Repository<TopicEntity>) {}

  /** In the order of lists. */
  findAll(): Promise<TopicEntity[]> {
    return this.topics.find({ order: { position: 'ASC', name: 'ASC' } });
  }

  /** The ones that exist, in the order of lists. */
  async findBySlugs(slugs: readonly string[]): Promise<TopicEntity[]> {
    if (slugs.length === 0) return [];
    return this.topics.find({ where: { slug: In([...slugs]) }, order: { position: 'ASC', name: 'ASC' } });
  }
}
