import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Every act of moderation and of operators, append-only. */
@Entity('log_entries')
export class LogEntryEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  act: string;

  /** Null: an operator at the console. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('uuid', { nullable: true })
  postId: string | null;

  @Column('uuid', { nullable: true })
  memberId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  at: Date;
}
