import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter or a branch in which everybody waits between two comments, by a moderator's decision. */
@Entity('slowed_threads')
export class SlowedThreadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'slowed_threads_pkey' })
  postId: string;

  @Column('integer')
  minutes: number;

  @Column('uuid')
  decisionId: string;
}
