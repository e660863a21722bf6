import type { DecisionKind, HouseRule, ReportReason } from '@quandary/rules';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What was decided about a post, and the text its author reads. The database refuses to change one. */
@Entity('decisions')
export class DecisionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Null of what was lifted, or cut out, without a review. */
  @Column('uuid', { nullable: true })
  reviewItemId: string | null;

  @Column('uuid')
  postId: string;

  @Column('text')
  kind: DecisionKind;

  @Column('text', { nullable: true })
  reason: ReportReason | null;

  /** Null: it follows from the reason. */
  @Column('text', { nullable: true })
  rule: HouseRule | null;

  @Column('text')
  explanation: string;

  /** When a suspension ends, or a hold. */
  @Column('timestamptz', { nullable: true })
  suspendUntil: Date | null;

  /** How long everybody waits between two comments, of what slows a discussion. */
  @Column('integer', { nullable: true })
  minutes: number | null;

  /** Closed or slowed is what is below the post, and not the whole letter. */
  @Column('boolean', { default: false })
  branch: boolean;

  /** The decision that it lifts. */
  @Column('uuid', { nullable: true })
  undoes: string | null;

  /** What another admin proposed, and this confirmed. */
  @Column('uuid', { nullable: true })
  proposalId: string | null;

  @Column('integer')
  revision: number;

  /** Null: the site did it by itself. */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  decidedAt: Date;
}
