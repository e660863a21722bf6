import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '../articles/article.entity';

/** What members did with an article: counts, which lead to no member and no letter. */
@Entity('article_signals')
export class ArticleSignalsEntity {
  @PrimaryColumn('uuid')
  articleId: string;

  @OneToOne(() => ArticleEntity, { onDelete: 'CASCADE' })
  @JoinColumn()
  article: ArticleEntity;

  /** Looks at it among suggestions: a showing at position p counts 1 / p. */
  @Column('real', { default: 0 })
  seen: number;

  @Column('integer', { default: 0 })
  opened: number;

  @Column('integer', { default: 0 })
  helpful: number;
}
