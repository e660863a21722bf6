import { ChildEntity } from 'typeorm';
import { PostEntity } from '../posts/post.entity';

@ChildEntity('comment')
export class CommentEntity extends PostEntity {
  override kind: 'comment' = 'comment' as const;
}
