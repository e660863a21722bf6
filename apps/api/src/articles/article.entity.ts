import {
  Column,
  CreateDateColumn,
  Entity,
  JoinTable,
  ManyToMany,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { MemberEntity } from '../accounts/member.entity';
import { TopicEntity } from '../topics/topic.entity';

/** An evergreen guide in the library, by a coach. */
@Entity('articles')
export class ArticleEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('text')
  body: string;

  @Column('text')
  bodyHtml: string;

  @Column('uuid')
  authorId: string;

  @ManyToOne(() => MemberEntity, { nullable: false })
  author: MemberEntity;

  @ManyToMany(() => TopicEntity)
  @JoinTable({
    name: 'article_topics',
    joinColumn: { name: 'article_id' },
    inverseJoinColumn: { name: 'topic_slug' },
  })
  topics: TopicEntity[];

  @CreateDateColumn({ type: 'timestamptz' })
  publishedAt: Date;

  @Column({ type: 'tsvector', nullable: true, insert: false, update: false, select: false })
  search: string | null;
}
