import { ChildEntity, Column } from 'typeorm';
import { PostEntity } from '../posts/post.entity';

@ChildEntity('answer')
export class AnswerEntity extends PostEntity {
  override kind: 'answer' = 'answer' as const;

  /** The letter-writer says: this helped me. */
  @Column('boolean', { default: false })
  helped: boolean;
}
