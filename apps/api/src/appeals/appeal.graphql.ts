import type { AppealState as State, ReportReason as Reason } from '@quandary/rules';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { ReportReason } from '../posts/post.graphql';
import type { AppealRow } from './appeals.service';

export const AppealState = enumOf<State>({
  name: 'AppealState',
  description: 'How far an appeal is.',
  words: {
    open: 'It waits for a moderator who took no part in the decision.',
    upheld: 'The decision was upheld: it stands, and the appeal failed.',
    reversed: 'The decision was reversed: what it took came back.',
  },
});

@ObjectType({
  description: 'What an author says against a decision, and the answer. For the author and moderators.',
})
export class Appeal implements Partial<AppealRow> {
  @Field(() => ID, { description: 'Names it in `decideAppeal`.' })
  id: string;

  @Field(() => AppealState, { description: 'How far it is.' })
  state: State;

  @Field({ description: 'What the author wrote.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'What was answered. Null while it waits.' })
  answer: string | null;

  @Field({ description: 'When it came; of what is sealed, the hour.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was decided. Null while it waits.' })
  decidedAt: Date | null;
}

@InputType({ description: 'An appeal against a decision about an own post.' })
export class AppealInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId: string;

  @Field({ description: 'What should be looked at again, and why: at most 4,000 characters.' })
  text: string;
}

@ObjectType({ description: 'What became of it.' })
export class AppealPayload {
  @Field(() => Appeal, { description: 'The appeal, which waits for a moderator.' })
  appeal: AppealRow;
}

@InputType({ description: 'The answer to an appeal.' })
export class DecideAppealInput {
  @Field(() => ID, { description: 'The appeal.' })
  appealId: string;

  @Field({
    description:
      'True: the decision is upheld, and the appeal fails. False: the decision is reversed, and what it took comes back.',
  })
  uphold: boolean;

  @Field({
    description: 'What the author and the moderator who decided first read: at most 4,000 characters.',
  })
  text: string;
}

@ObjectType({ description: 'What became of it.' })
export class DecideAppealPayload {
  @Field(() => Appeal, { description: 'The appeal, decided.' })
  appeal: AppealRow;
}

@ObjectType({ description: 'How often what was decided for a reason was reversed. For moderators.' })
export class ReversalsOfReason {
  @Field(() => ReportReason, { nullable: true, description: 'The reason; null for decisions without one.' })
  reason: Reason | null;

  @Field(() => Int, { description: 'How many decisions that can be appealed were taken for it.' })
  decided: number;

  @Field(() => Int, { description: 'How many of these were appealed and are decided.' })
  appealed: number;

  @Field(() => Int, { description: 'How many of these were reversed on appeal.' })
  reversed: number;
}
