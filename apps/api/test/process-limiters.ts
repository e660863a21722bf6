import {
  CHECKS_WHILE_WRITING,
  COST_OF_QUERIES,
  DAILY_OPENED_SUGGESTIONS,
  EDITS_OF_MEMBER,
  SEARCHES,
  SUGGESTIONS_WHILE_WRITING,
  type Rate,
  type RateOfReading,
} from '@quandary/rules';
import type { ReadingLimit } from '../src/accounts/reading-limit';
import { SignalsService } from '../src/article-signals/signals.service';
import { QueryBudget } from '../src/platform/graphql/query-budget';
import type { RequestContext } from '../src/platform/graphql/request-context';
import { EditLimits } from '../src/publishing/edit-limits';
import { TextCheckService } from '../src/screening/text-check.service';
import { SearchService } from '../src/search/search.service';
import { DraftLimit } from '../src/suggestions/draft-limit';
import type { TestMember, TestSite } from './harness';
import { left, newAddress } from './stranger-limiters';
import { literal, manyArticles, manyPosts, tried, type Limiter } from './trying';

/** What costs a process something, and leaves nothing behind: each counts for itself. */

interface Reading {
  name: string;
  reason: string;
  rate: RateOfReading;
  field: string;
  /** What one costs. */
  each?: number;
  limitOf: (site: TestSite) => Pick<ReadingLimit, 'spend'>;
}

const reading = (
  { name, reason, rate, field, each = 1, limitOf }: Reading,
  who: keyof RateOfReading,
): Limiter => ({
  name: `${name} of ${who === 'guests' ? 'the guests of a network' : 'a member'}`,
  most: left,
  reason,
  async prepare(site, others = []) {
    const by = who === 'member' ? await site.member() : null;
    const from = newAddress();
    const used = rate[who].most - left * each;
    const reader = { viewer: by && { id: by.id }, address: from } as RequestContext;
    for (const process of [site, ...others]) await limitOf(process).spend(reader, used);
    return { attempt: () => ({ by, from, field, kind: 'query' }) };
  },
});

const draft = literal({ title: 'He left', body: 'I am at home, and it is quiet.' }).slice(1, -1);
const readings: Reading[] = [
  {
    name: 'searches',
    reason: 'TOO_MANY_SEARCHES',
    rate: SEARCHES,
    field: 'search(text: "heart") { edges { cursor } }',
    limitOf: (site) => site.app.get(SearchService)['limit'],
  },
  {
    name: 'guides for a draft',
    reason: 'TOO_MANY_DRAFTS',
    rate: SUGGESTIONS_WHILE_WRITING,
    field: `suggestArticles(${draft}) { score }`,
    limitOf: (site) => site.app.get(DraftLimit)['limit'],
  },
  {
    name: 'letters for a draft',
    reason: 'TOO_MANY_DRAFTS',
    rate: SUGGESTIONS_WHILE_WRITING,
    field: `similarDilemmas(${draft}) { score }`,
    limitOf: (site) => site.app.get(DraftLimit)['limit'],
  },
  {
    name: 'checks of a draft',
    reason: 'TOO_MANY_CHECKS',
    rate: CHECKS_WHILE_WRITING,
    field: `checkText(${draft}, kind: DILEMMA) { crisis }`,
    limitOf: (site) => site.app.get(TextCheckService)['limit'],
  },
];

/** Of a document with one such field; as aliases each costs the same. */
const dear: Reading = {
  name: 'what documents cost',
  reason: 'QUERIES_COST_TOO_MUCH',
  rate: COST_OF_QUERIES,
  field: 'topics { slug name }',
  each: 41,
  limitOf: (site) => site.app.get(QueryBudget),
};

export const budgetLimiters = [reading(dear, 'member'), reading(dear, 'guests')];

const ofMember = (limiter: Omit<Limiter, 'most' | 'prepare'>, prepare: Limiter['prepare']): Limiter => ({
  ...limiter,
  most: left,
  prepare,
});
/** As if the member had used the rest. */
async function useUp(
  processes: readonly TestSite[],
  by: TestMember,
  { rate, of }: { rate: Pick<Rate, 'most'>; of: (site: TestSite) => Spendable },
) {
  for (const process of processes) await of(process)(by.id, rate.most - left);
}
type Spendable = (key: string, many: number) => Promise<unknown>;

export const processLimiters: Limiter[] = [
  ...readings.flatMap((each) => [reading(each, 'member'), reading(each, 'guests')]),
  ofMember({ name: 'edits of a member', reason: 'DAILY_LIMIT_OF_EDITS' }, async (site, others = []) => {
    const by = await site.member();
    const posts = await manyPosts(site, { many: tried, by });
    await useUp([site, ...others], by, {
      rate: EDITS_OF_MEMBER,
      of: (process) => (id, many) => process.app.get(EditLimits)['ofMember'].spend(id, many),
    });
    const edit = (postId: string) => `editPost(input: ${literal({ postId, body: 'New words' })}) { id }`;
    return { attempt: (at) => ({ by, field: edit(posts[at]!) }) };
  }),
  ofMember(
    { name: 'suggestions that were opened', reason: 'DAILY_LIMIT_OF_ARTICLES' },
    async (site, others = []) => {
      const by = await site.member();
      const articles = await manyArticles(site, tried);
      await useUp([site, ...others], by, {
        rate: { most: DAILY_OPENED_SUGGESTIONS },
        of: (process) => (id, many) => process.app.get(SignalsService)['openedToday'].consume(id, many),
      });
      const open = (articleId: string) => `openSuggestion(input: ${literal({ articleId })}) { __typename }`;
      return { attempt: (at) => ({ by, field: open(articles[at]!) }) };
    },
  ),
];
