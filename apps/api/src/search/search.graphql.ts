import { ArgsType, createUnionType, Field } from '@nestjs/graphql';
import { Article } from '../articles/article.graphql';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import { connectionOf } from '../platform/graphql/page.graphql';
import { PageArgs } from '../platform/graphql/page-args';
import type { SeenHit } from './search.service';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({ description: 'Words; "in quotes" for a phrase, OR between alternatives, -word to leave one out.' })
  text: string;
}

export const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'What a search finds.',
  types: () => [Dilemma, Article] as const,
  resolveType: (found: SeenHit) => ('kind' in found ? Dilemma : Article),
});

export const SearchConnection = connectionOf<typeof SearchHit>('Search', () => SearchHit, {
  of: 'letters and articles that were found',
});
