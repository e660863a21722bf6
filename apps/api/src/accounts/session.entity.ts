import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { MemberEntity } from './member.entity';

/** A signed-in browser or program. The token itself is only with its holder: here is the SHA-256 of its SHA-256. */
@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', nullable: false })
  member: MemberEntity;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
