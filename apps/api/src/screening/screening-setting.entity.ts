import { Column, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** A setting of screening that an admin changed; what is not here is as `SCREENING_SETTINGS` says. */
@Entity('screening_settings')
export class ScreeningSettingEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'screening_settings_pkey' })
  key: string;

  @Column('jsonb')
  value: unknown;

  @UpdateDateColumn({ type: 'timestamptz' })
  changedAt: Date;
}
