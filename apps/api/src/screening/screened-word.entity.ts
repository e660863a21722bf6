import type { WordList } from '@quandary/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A word that puts a post before a moderator. */
@Entity('screened_words')
export class ScreenedWordEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  list: WordList;

  /** Of ISO 639-1: "en". */
  @Column('text')
  language: string;

  @Column('text')
  word: string;
}
