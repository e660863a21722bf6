import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The signature of one sealed letter. Whose it is, only the schema `sealed` knows. */
@Entity('pen_names')
export class PenNameEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  name: string;
}
