import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { PostEntity } from '../posts/post.entity';

/** What a letter means: see `Meanings`. */
@Entity('dilemma_vectors')
export class DilemmaVectorEntity {
  @PrimaryColumn('uuid')
  dilemmaId: string;

  @OneToOne(() => PostEntity, { onDelete: 'CASCADE' })
  @JoinColumn()
  dilemma: PostEntity;

  /** 512 floats of four bytes, least significant first. */
  @Column('bytea')
  vector: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  madeAt: Date;
}
