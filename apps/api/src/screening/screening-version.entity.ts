import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often admins changed what screening goes by: one row, raised by triggers of the tables that say it. */
@Entity('screening_versions')
export class ScreeningVersionEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'screening_versions_pkey' })
  onlyRow: boolean;

  @Column('integer', { default: 1 })
  version: number;
}
