import { Field, ObjectType } from '@nestjs/graphql';
import type { TopicEntity } from './topic.entity';

@ObjectType()
export class Topic implements Pick<TopicEntity, 'slug' | 'name'> {
  @Field()
  slug: string;

  @Field()
  name: string;
}
