import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { PageRequest } from '../pages';

/** Twenty fill a screen or two. */
const usualPage = 20;

/** Where a page of any list begins. */
@ArgsType()
export class AfterArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the entry before the page. Left out: the page begins with the first.',
  })
  after?: string | null;
}

/** The arguments of a list. */
@ArgsType()
export class PageArgs extends AfterArgs implements PageRequest {
  @Field(() => Int, { defaultValue: usualPage, description: 'How many entries at the most: 1 to 50.' })
  first: number;
}
