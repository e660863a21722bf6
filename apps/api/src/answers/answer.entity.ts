import { ChildEntity, Column } from 'typeorm';
import { PostEntity } from '../posts/post.entity';

@ChildEntity('answer')
export class AnswerEntity extends PostEntity {
  override kind: 'answer' = 'answer' as const;

  /** The letter-writer says: this helped me. */
  @Column('boolean', { default: false })
  helped: boolean;

  /** Slugs of the library that it links to, kept by the database; null when there are none. */
  @Column({ type: 'text', array: true, nullable: true, insert: false, update: false, select: false })
  linkedArticles: string[] | null;
}
