import type { DecisionKind, ReportReason } from '@quandary/rules';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a moderator did about a review item, and the text its author reads. The database refuses to change one. */
@Entity('decisions')
export class DecisionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Null: words were cut out without a review. */
  @Column('uuid', { nullable: true })
  reviewItemId: string | null;

  @Column('uuid')
  postId: string;

  @Column('text')
  kind: DecisionKind;

  @Column('text', { nullable: true })
  reason: ReportReason | null;

  @Column('text')
  explanation: string;

  @Column('timestamptz', { nullable: true })
  suspendUntil: Date | null;

  @Column('integer')
  revision: number;

  @Column('uuid')
  decidedBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  decidedAt: Date;
}
