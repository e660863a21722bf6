import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../accounts/member.entity';
import { PostEntity } from '../posts/post.entity';

/** One for each member and post. Taking a vote back leaves a 0. */
@Entity('votes')
export class VoteEntity {
  @PrimaryColumn('uuid')
  postId: string;

  @ManyToOne(() => PostEntity, { onDelete: 'CASCADE' })
  post: PostEntity;

  @PrimaryColumn('uuid')
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE' })
  member: MemberEntity;

  @Column('smallint')
  value: -1 | 0 | 1;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
