import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '../articles/article.entity';

/** What an article means: see `Meanings`. */
@Entity('article_vectors')
export class ArticleVectorEntity {
  @PrimaryColumn('uuid')
  articleId: string;

  @OneToOne(() => ArticleEntity, { onDelete: 'CASCADE' })
  @JoinColumn()
  article: ArticleEntity;

  /** 512 floats of four bytes, least significant first. */
  @Column('bytea')
  vector: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  madeAt: Date;
}
