import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an imported record was called where it came from, so that importing it again changes nothing. */
@Entity('external_ids')
export class ExternalIdEntity {
  @PrimaryColumn('text')
  kind: 'member' | 'post' | 'article';

  @PrimaryColumn('text')
  externalId: string;

  @Column('uuid')
  id: string;
}
