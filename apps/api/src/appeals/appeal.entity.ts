import type { AppealState } from '@quandary/rules';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What the author of a post says against a decision about it, once, and what somebody else answers. */
@Entity('appeals')
export class AppealEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  decisionId: string;

  /** Where it waits in the queue. */
  @Column('uuid')
  reviewItemId: string;

  @Column('text')
  text: string;

  @Column('text', { default: 'open' })
  state: AppealState;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
