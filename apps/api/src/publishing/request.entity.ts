import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A request that has posted: the digest of its member and requestId, so that sending it again posts nothing. */
@Entity('requests')
export class RequestEntity {
  @PrimaryColumn('bytea')
  key: Buffer;

  @Column('uuid')
  postId: string;

  /** The digest of what it said. Null of requests that an earlier release remembered. */
  @Column('bytea', { nullable: true })
  content: Buffer | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
