import type { HouseRule, ReportReason } from '@quandary/rules';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What one admin proposes and another confirms: a suspension of more than seven days. Append-only. */
@Entity('suspension_proposals')
export class SuspensionProposalEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  reviewItemId: string;

  @Column('uuid')
  postId: string;

  /** How many edits the post had when it was proposed. */
  @Column('integer')
  revision: number;

  @Column('text')
  reason: ReportReason;

  @Column('text', { nullable: true })
  rule: HouseRule | null;

  @Column('text')
  explanation: string;

  @Column('timestamptz')
  suspendUntil: Date;

  @Column('uuid')
  proposedBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  proposedAt: Date;
}
