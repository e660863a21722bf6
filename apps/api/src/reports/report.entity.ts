import type { ReportReason } from '@quandary/rules';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A reader's flag. A guest may report illegal content only, and has no id. */
@Entity('reports')
export class ReportEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  reviewItemId: string;

  @Column('uuid')
  postId: string;

  @Column('uuid', { nullable: true })
  reporterId: string | null;

  @Column('text')
  reason: ReportReason;

  @Column('text', { nullable: true })
  note: string | null;

  /** How many edits the text had that it is about. Null of reports that an earlier release took. */
  @Column('integer', { nullable: true })
  revision: number | null;

  @Column('double precision')
  weight: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
