import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** The text of a post before an edit. It names no editor: only the author edits. */
@Entity('revisions')
export class RevisionEntity {
  @PrimaryColumn('uuid')
  postId: string;

  @PrimaryColumn('integer')
  revision: number;

  @Column('text')
  body: string;

  @CreateDateColumn({ type: 'timestamptz' })
  replacedAt: Date;
}
