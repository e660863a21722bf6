import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RevisionRow } from './revision.loader';

@ObjectType({ description: 'What a post said at one time. For its author and moderators.' })
export class Revision implements Omit<RevisionRow, 'reviewItemId'> {
  @Field(() => Int, { description: 'How many edits it had: 0 is the text that was posted.' })
  number: number;

  @Field({ description: 'Markdown as written.' })
  body: string;

  @Field({ description: 'When it began to stand there.' })
  createdAt: Date;

  @Field({ description: 'Whether it stands there now.' })
  current: boolean;

  @Field({ description: 'Whether readers reported this text. For moderators; false for everybody else.' })
  reported: boolean;
}
