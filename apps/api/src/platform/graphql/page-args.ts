import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { PageRequest } from '../pages';

/** Twenty fill a screen or two. */
const usualPage = 20;

/** The arguments of every list. */
@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, { defaultValue: usualPage })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
