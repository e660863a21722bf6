import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('topics')
export class TopicEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'topics_pkey' })
  slug: string;

  @Column('text')
  name: string;

  /** Order in lists; equal positions go by name. */
  @Column('integer', { default: 0 })
  position: number;

  /** Everything in it waits for a moderator before it is published. */
  @Column('boolean', { default: false })
  holdsPosts: boolean;
}
