import type { HelpLineKind } from '@quandary/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Where somebody in danger reaches a person, in one country. Each has the page that says so, and when it was read. */
@Entity('help_lines')
export class HelpLineEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Of ISO 3166-1: "GB". */
  @Column('text')
  country: string;

  @Column('text')
  name: string;

  /** As it is dialled in that country; null where one writes. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text')
  url: string;

  /** Of ISO 639-1, in which somebody answers. */
  @Column('text', { array: true, default: [] })
  languages: string[];

  @Column('text', { array: true })
  kinds: HelpLineKind[];

  /** The page that gives the number. */
  @Column('text')
  source: string;

  /** The day when somebody read it there: "2026-11-28". */
  @Column('date')
  reviewedAt: string;

  /** Order in the lists of a country. */
  @Column('integer', { default: 0 })
  position: number;
}
