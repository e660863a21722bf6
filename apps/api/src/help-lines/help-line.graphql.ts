import type { HelpLineKind as Kind } from '@quandary/rules';
import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of';

export const HelpLineKind = enumOf<Kind>({
  name: 'HelpLineKind',
  description: 'What a help line is for.',
  words: {
    suicide: 'Thoughts of suicide and self-harm.',
    abuse: 'Violence and control at home.',
    child: 'Children and young people.',
    any: 'Everybody who needs somebody to talk to.',
  },
});

@ObjectType({ description: 'Where somebody in danger reaches a person.' })
export class HelpLine {
  @Field({ description: 'What it is called there.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'As it is dialled in its country. Null where one writes.',
  })
  phone: string | null;

  @Field({ description: 'Its page.' })
  url: string;

  @Field({ description: 'The country, of ISO 3166-1: "GB".' })
  country: string;

  @Field(() => [HelpLineKind], { description: 'What it is for.' })
  kinds: Kind[];

  @Field(() => [String], { description: 'The languages in which somebody answers, of ISO 639-1.' })
  languages: string[];

  @Field({ description: 'The page that gives the number.' })
  source: string;

  @Field({ description: 'The day when somebody read it there: "2026-11-28".' })
  reviewedAt: string;
}
