import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { MemberEntity } from './member.entity';

/** What the handle or the name of a member looks like (likeness.ts): each likeness has one bearer. */
@Entity('member_names')
export class MemberNameEntity {
  @PrimaryColumn('text', { collation: 'C' })
  likeness: string;

  @Index('member_names_member')
  @Column('uuid')
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', nullable: false })
  member: MemberEntity;
}
