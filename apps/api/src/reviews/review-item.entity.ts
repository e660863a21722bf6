import type { ReviewSource, ReviewState } from '@quandary/rules';
import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { MemberEntity } from '../accounts/member.entity';
import { PostEntity } from '../posts/post.entity';

/** One thing that waits for a moderator, whatever brought it. A post has at most one undecided. */
@Entity('review_items')
export class ReviewItemEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @ManyToOne(() => PostEntity, { onDelete: 'CASCADE', nullable: false })
  post: PostEntity;

  @Column('text')
  source: ReviewSource;

  @Column('text', { default: 'open' })
  state: ReviewState;

  /** The sum of its reports' weights. */
  @Column('double precision', { default: 0 })
  weight: number;

  /** How many edits the post had when the last reason came in: a decision binds to what was seen. */
  @Column('integer', { default: 0 })
  revision: number;

  @Column('uuid', { nullable: true })
  claimedBy: string | null;

  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'claimed_by' })
  claimer: MemberEntity | null;

  /** A claim is a lease: two moderators never decide the same item. */
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;

  /** The edits that whoever claimed it has seen. */
  @Column('integer', { nullable: true })
  claimedRevision: number | null;

  /** When its reports paused the comments of the dilemma: keeping it lifts that pause, and no other lock. */
  @Column('timestamptz', { nullable: true })
  pausedAt: Date | null;

  /** When a moderator means to have looked: where somebody may be in danger. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** Why its author would have it published as it is. */
  @Column('text', { nullable: true })
  authorNote: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
