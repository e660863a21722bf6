import { Field, ObjectType } from '@nestjs/graphql';
import type { TopicEntity } from './topic.entity';

@ObjectType({ description: 'What letters and articles are about.' })
export class Topic implements Pick<TopicEntity, 'slug' | 'name'> {
  @Field({ description: 'The name of the topic in addresses; never changes.' })
  slug: string;

  @Field({ description: 'The name of the topic for readers.' })
  name: string;
}
