import { ChildEntity, Column, ManyToOne } from 'typeorm';
import type { Change } from '../posts/post-columns';
import { PostEntity } from '../posts/post.entity';
import { TopicEntity } from '../topics/topic.entity';

@ChildEntity('dilemma')
export class DilemmaEntity extends PostEntity {
  override kind: 'dilemma' = 'dilemma' as const;

  /** The permalink: /d/123. */
  @Column('integer', { unique: true, nullable: true })
  number: number;

  @Column('text', { nullable: true })
  slug: string;

  @Column('text', { nullable: true })
  title: string;

  /** "What do I want to know?", in one line. */
  @Column('text', { nullable: true })
  ask: string | null;

  @Column('text', { nullable: true })
  topicSlug: string;

  @ManyToOne(() => TopicEntity, { onUpdate: 'CASCADE' })
  topic: TopicEntity;

  /** Published answers and comments: caches, changed in the transaction that publishes or takes away. */
  @Column('integer', { default: 0 })
  answerCount: number;

  @Column('integer', { default: 0 })
  commentCount: number;

  /** The last letter given to an answer: 2 is B. */
  @Column('integer', { default: 0 })
  lastAnswer: number;

  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastActivityAt: Date | null;

  /** What its title, ask and topic were. */
  @Column('jsonb', { nullable: true })
  changes: Change[] | null;

  /** The order of the hot feed (see domain rules), kept by the database. */
  @Column({ type: 'double precision', nullable: true, insert: false, update: false })
  hot: number | null;

  /** Title, ask and body as Postgres searches them. */
  @Column({ type: 'tsvector', nullable: true, insert: false, update: false, select: false })
  search: string | null;
}
