import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, VirtualColumn } from 'typeorm';

export type Role = 'moderator' | 'admin';

@Entity('members')
export class MemberEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Unique whatever its case; used in URLs. */
  @Column('citext', { unique: true })
  handle: string;

  @Column('text')
  name: string;

  /** Null: an imported member who has not claimed the account. */
  @Column('citext', { unique: true, nullable: true })
  email: string | null;

  /** argon2id; null: nobody can sign in. The site's role in the database writes it once and never reads it. */
  @Column('text', { nullable: true, select: false })
  passwordHash: string | null;

  @Column('text', { array: true, default: [] })
  roles: Role[];

  /** The latest end of a valid credential: a cache of `coach_credentials`, for badges. */
  @Column('timestamptz', { nullable: true })
  coachUntil: Date | null;

  /** Holds a valid credential, by the clock of the database; null: never held one. */
  @VirtualColumn('boolean', { query: (member) => `${member}.coach_until > now()` })
  isCoach: boolean | null;

  @Column('timestamptz', { nullable: true })
  suspendedUntil: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
