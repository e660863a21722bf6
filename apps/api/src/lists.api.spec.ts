import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import { crowd, gather, judge } from '../test/crowd';
import { openSite, topics, type TestMember, type TestSite } from '../test/harness';
import { rowsRead, sentDuring, type Sent } from '../test/plans';

/**
 * What a page costs has to do with the page and not with the site. Time tells little on a busy machine; what tells
 * is how many rows the plan reads, with the site's own settings.
 */

/** Small, so that whatever reads more than a page stands out. */
const page = 5;
/** A row brings its signature, a vote, what may be done with it. Its topic is found by looking through all of them. */
const perRow = 12 + crowd.topics + topics.length;
/** One row more tells whether there is more. */
const few = (page + 1) * perRow;

/** Enough that reading a table is another plan than reading an index; then as many again. */
const letters = 1_500;

type Viewer = 'guest' | 'member' | 'moderator' | 'judged';

interface List {
  name: string;
  as: Viewer;
  /** Selects one page after $after, and tells where it ends. */
  field: string;
  /** Where in the answer the connection is; the field's own name is the first step. */
  at: string[];
  /** Rows that it may read besides those of the page: what does not grow with the site. */
  besides?: number;
}

const node = `id status body upVotes viewerVote viewerCanVote viewerCanEdit author { name badges member { handle } }`;
const letter = `${node} number title excerpt topic { slug name }`;
const connection = (fields: string) => `{ pageInfo { hasNextPage endCursor } edges { node { ${fields} } } }`;
const orders = ['NEEDS_ANSWER', 'HOT', 'NEW', 'TOP'];

const feeds = orders.flatMap((sort): List[] =>
  (['guest', 'member', 'moderator'] as const).flatMap((as) =>
    ['', ', topic: "zone-1"'].map((topic) => ({
      name: `dilemmas by ${sort}${topic} for a ${as}`,
      as,
      field: `dilemmas(first: ${page}, after: $after, sort: ${sort}${topic}) ${connection(letter)}`,
      at: ['dilemmas'],
    })),
  ),
);

const discussions = ['NUMBERED', 'BEST', 'NEWEST'].map((sort): List => ({
  name: `comments by ${sort}`,
  as: 'member',
  field: `dilemma(number: ${100_000 + crowd.talkedAbout}) {
      comments(first: ${page}, after: $after, sort: ${sort}) ${connection(`${node} number depth replyTo`)} }`,
  at: ['dilemma', 'comments'],
  besides: 2 * crowd.comments, // the other orders look at the outline of one whole discussion
}));

const queue = (state: string, besides = 0): List => ({
  name: `reviewQueue of what is ${state}`,
  as: 'moderator',
  field: `reviewQueue(first: ${page}, after: $after, state: ${state})
    ${connection('id weight reasons notes decision { kind } post { id body author { name } }')}`,
  at: ['reviewQueue'],
  besides,
});

const lists: List[] = [
  ...feeds,
  ...discussions,
  ...['', ', topic: "zone-1"'].map((topic): List => ({
    name: `articles${topic}`,
    as: 'guest',
    field: `articles(first: ${page}, after: $after${topic})
        ${connection('id slug title summary body topics { slug } author { name }')}`,
    at: ['articles'],
    besides: topic ? 2 * crowd.topics * (page + 1) : 0, // the newest are looked through for those of the topic
  })),
  {
    name: 'search',
    as: 'guest',
    field: `search(text: "${crowd.word}", first: ${page}, after: $after)
      ${connection('__typename ... on Dilemma { id title } ... on Article { slug }')}`,
    at: ['search'],
    besides: 2 * crowd.lettersWithWord, // the best of all that fit
  },
  queue('OPEN', 4 * crowd.undecided), // weight and age are sorted as they are now
  queue('CLAIMED'),
  queue('DECIDED'),
  {
    name: 'reports of the viewer',
    as: 'member',
    field: `viewer { reports(first: ${page}, after: $after) ${connection('id reason outcome')} }`,
    at: ['viewer', 'reports'],
  },
  {
    name: 'decisions about the viewer',
    as: 'judged',
    field: `viewer { decisions(first: ${page}, after: $after) ${connection('id kind explanation')} }`,
    at: ['viewer', 'decisions'],
    besides: crowd.judged * 8, // all about the own posts are sorted
  },
  {
    name: 'moderationLog',
    as: 'guest',
    field: `moderationLog(first: ${page}, after: $after) ${connection('id act by dilemmaNumber postNumber')}`,
    at: ['moderationLog'],
  },
];

let site: TestSite;
const viewers: Record<Viewer, TestMember | null> = {
  guest: null,
  member: null,
  moderator: null,
  judged: null,
};
/** By name of the list: what its first and its second page sent, when the site was half as large. */
const sentBefore = new Map<string, Sent[]>();
const readBefore = new Map<string, number[]>();

beforeAll(async () => {
  site = await openSite();
  viewers.member = await site.member();
  viewers.judged = await site.member();
  viewers.moderator = await site.member({ roles: ['moderator'] });
  await gather(site, { from: 1, to: letters, voter: viewers.member.id });
  await judge(site, viewers.judged.id);
  for (const list of lists) {
    const sent = await sentBy(list);
    sentBefore.set(list.name, sent);
    readBefore.set(list.name, await read(sent));
  }
  await gather(site, { from: letters + 1, to: 2 * letters, voter: viewers.member.id });
}, 120_000);
afterAll(() => site.close());

/** All that the first and the second page send. */
async function sentBy({ as, field, at }: List): Promise<Sent[]> {
  const document = `query ($after: String) { ${field} }`;
  const open = async (after: string | null) => {
    const found = await site.as(viewers[as]).get(document, { after });
    return at.reduce<Found>((within, step) => within[step] as Found, found as Found);
  };
  return sentDuring(site, async () => {
    const first = await open(null);
    if (first.pageInfo.hasNextPage) await open(first.pageInfo.endCursor);
  });
}
type Found = { [field: string]: Found } & { pageInfo: { hasNextPage: boolean; endCursor: string } };

async function read(sent: readonly Sent[]): Promise<number[]> {
  const rows = [];
  for (const one of sent) rows.push(await rowsRead(site, one));
  return rows;
}

const told = (sent: readonly Sent[], rows: readonly number[]) =>
  sent.map(({ statement }, at) => `${statement.name}: ${rows[at]}`);

describe.each(lists)('$name', (list) => {
  it('reads little more than its page, the first and the second', async () => {
    const sent = await sentBy(list);
    const rows = await read(sent);
    const tooMany = told(sent, rows).filter((_, at) => rows[at]! > few + (list.besides ?? 0));
    expect(tooMany).toEqual([]);
  });

  it('reads no more when the site has twice as much', async () => {
    const sent = sentBefore.get(list.name) ?? [];
    const before = readBefore.get(list.name) ?? [];
    const now = await read(sent);
    const grown = told(sent, now)
      .map((line, at) => `${line} after ${before[at]}`)
      .filter((_, at) => now[at]! > before[at]! + 2 * page);
    expect(grown).toEqual([]);
  });
});

it('knows every list of the schema', () => {
  const { schema } = site.app.get(GraphQLSchemaHost);
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const paged = fields
    .filter(({ args }) => args.some(({ name }) => name === 'after'))
    .map(({ name }) => name);
  const examined = new Set(lists.map(({ at }) => at.at(-1)));
  expect([...new Set(paged)].filter((name) => !examined.has(name))).toEqual([]);
});
