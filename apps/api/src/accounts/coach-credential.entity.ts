import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { MemberEntity } from './member.entity';

/** A verified coach's licence to answer in one topic, until it expires or is revoked. */
@Entity('coach_credentials')
export class CoachCredentialEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', nullable: false })
  member: MemberEntity;

  /** A topic's slug; topics come after accounts in the order of rooms, so the relation stays in the database. */
  @Column('text')
  topicSlug: string;

  @CreateDateColumn({ type: 'timestamptz' })
  grantedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
