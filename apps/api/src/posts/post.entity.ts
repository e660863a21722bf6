import type { PostKind, PostStatus, ReportReason } from '@quandary/rules';
import {
  Column,
  CreateDateColumn,
  Entity,
  ManyToOne,
  PrimaryGeneratedColumn,
  TableInheritance,
} from 'typeorm';
import { MemberEntity } from '../accounts/member.entity';
import type { Cut } from './post-columns';
import { PenNameEntity } from './pen-name.entity';

/** What dilemmas, answers and comments share: one table, so that votes, reports and reviews point at one id. */
@Entity('posts')
@TableInheritance({ column: { name: 'kind', type: 'text' } })
export abstract class PostEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  kind: PostKind;

  /** The letter it belongs to; a dilemma's own id. */
  @Column('uuid')
  dilemmaId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** Its numbers in the thread: [0, 6, 1] is 6.1, [2] is answer B, [2, 1] is B.1, [] the letter. Null until published. */
  @Column('integer', { array: true, nullable: true })
  path: number[] | null;

  /** Null when sealed: then the pen name signs, and no column leads to the member. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => MemberEntity)
  author: MemberEntity | null;

  @Column('uuid', { nullable: true })
  penNameId: string | null;

  @ManyToOne(() => PenNameEntity)
  penName: PenNameEntity | null;

  /** Markdown as written. */
  @Column('text')
  body: string;

  /** Sanitised once, when it was written. */
  @Column('text')
  bodyHtml: string;

  @Column('text')
  status: PostStatus;

  @Column('text', { nullable: true })
  heldBecause: string | null;

  /** The public reason of a removal. */
  @Column('text', { nullable: true })
  removedFor: ReportReason | null;

  @Column('integer', { default: 0 })
  up: number;

  @Column('integer', { default: 0 })
  down: number;

  /** (up + 2) / (up + down + 4), kept by the database. */
  @Column({
    type: 'double precision',
    generatedType: 'STORED',
    asExpression: '(up + 2)::double precision / (up + down + 4)::double precision',
    insert: false,
    update: false,
  })
  standing: number;

  /** The last number given to a reply. */
  @Column('integer', { default: 0 })
  lastReply: number;

  /** Published comments in the discussion that it opens: under the letter itself, or under an answer. */
  @Column('integer', { default: 0 })
  branchCount: number;

  /** How often its text was replaced or added to: the number of its latest revision. */
  @Column('integer', { default: 0 })
  editCount: number;

  /** Null when an earlier release withdrew it. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** What was cut out of it: numbers, by the hour. */
  @Column('jsonb', { nullable: true })
  redactions: Cut[] | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;
}
