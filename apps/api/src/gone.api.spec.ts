import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { deepQuery } from '../test/deep-query';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { codeOf, moderating } from '../test/moderating';
import { ContextFactory } from './platform/graphql/request-context';
import { GraphqlExecutor } from './platform/graphql/executor';

/** What may have become of a letter, and of what hangs under it. */
const statuses = ['published', 'held', 'hidden', 'removed', 'withdrawn'] as const;
type Status = (typeof statuses)[number];
const goneReplies = ['hidden', 'removed', 'withdrawn'] as const;

interface World {
  letter: { id: string; number: number };
  answer: { id: string };
  /** Replied to. */
  parent: { id: string };
  reply: { id: string };
  underAnswer: { id: string };
}

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let coach: TestMember;
let commenter: TestMember;
let reader: TestMember;
let moderator: TestMember;
const worlds: World[] = [];

const become = (status: Status, { id }: { id: string }) =>
  site.sql(
    `UPDATE posts SET status = $2, removed_for = CASE WHEN $2 = 'removed' THEN 'spam' END,
       withdrawn_at = CASE WHEN $2 = 'withdrawn' THEN now() END,
       path = CASE WHEN $2 = 'held' AND kind <> 'dilemma' THEN NULL ELSE path END WHERE id = $1`,
    [id, status],
  );

const editPost = `mutation ($input: EditPostInput!) { editPost(input: $input) { id } }`;
async function editTwice(postId: string): Promise<void> {
  for (const body of ['Once more.', 'And again.'])
    await site.as(writer).get(editPost, { input: { postId, body } });
}

/** Times of what is sealed, as the database has them, to the millisecond. */
async function finerTimes(): Promise<string[]> {
  const rows = await site.sql<{ at: Date }>(`
    SELECT DISTINCT t.at FROM posts p LEFT JOIN revisions r ON r.post_id = p.id,
      unnest(ARRAY[p.created_at, p.published_at, p.edited_at, p.withdrawn_at, p.last_activity_at, r.replaced_at]) AS t(at)
    WHERE p.pen_name_id IS NOT NULL AND t.at <> date_trunc('hour', t.at, 'UTC')
    EXCEPT SELECT created_at FROM posts WHERE pen_name_id IS NULL`);
  return rows.map(({ at }) => at.toISOString());
}

async function world(letterStatus: Status, replies: Status, sealed: boolean): Promise<World> {
  const letter = await site.letter(writer, sealed ? { penName: 'Sealed and Gone' } : {});
  if (sealed) await editTwice(letter.id);
  const answer = await site.answer(coach, letter.id);
  const parent = await site.comment(reader, letter.id);
  const reply = await site.comment(commenter, parent.id);
  const underAnswer = await site.comment(commenter, answer.id);
  await desk.report(moderator, parent.id);
  await desk.report(reader, reply.id, 'OTHER', 'A note');
  await desk.report(reader, letter.id);
  if (sealed) await desk.report(moderator, letter.id); // the reader replied, and may not
  if (replies === 'removed') {
    const admin = await site.member({ roles: ['admin'] });
    await desk.decide(admin, await desk.itemOf(reply.id), 'WARN', { reason: 'SPAM' });
    for (const { id } of (await desk.heldAgainst(commenter)).restrictions)
      await desk.act(commenter, 'acknowledgeWarning', { decisionId: id });
  }
  for (const post of [answer, parent]) await become(replies, post);
  await become(letterStatus, letter);
  return { letter, answer, parent, reply, underAnswer };
}

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, reader, commenter] = [await site.member(), await site.member(), await site.member()];
  coach = await site.member({ coach: ['family'] });
  moderator = await site.member({ roles: ['moderator'] });
  for (const letter of statuses)
    for (const replies of ['published', ...goneReplies] as const)
      worlds.push(await world(letter, replies, replies === 'hidden'));
  await site
    .as(coach)
    .get(
      `mutation { publishArticle(input: { title: "Waiting", summary: "On waiting", body: "Wait.", topics: ["family"] }) { id } }`,
    );
});
afterAll(() => site.close());

/** The variables with which each field of the query is asked; a new field needs its line. */
function entries(): Record<string, object[]> {
  const posts = worlds.flatMap((of) => Object.values(of) as { id: string }[]).map(({ id }) => ({ id }));
  return {
    post: posts,
    node: [...posts.filter((_, at) => at % 5 === 0), ...others],
    checkText: [{ title: 'A letter', body: 'What should I do about it?', kind: 'DILEMMA' }],
    dilemma: worlds.map(({ letter: { number } }) => ({ number })),
    dilemmas: [{ sort: 'NEW' }, { sort: 'NEEDS_ANSWER' }],
    article: [{ slug: 'waiting' }, { slug: 'none' }],
    articles: [{}],
    helpLines: [{ country: 'GB' }],
    helpLineCountries: [{}],
    member: [writer, reader, coach].map(({ handle }) => ({ handle })),
    moderationLog: [{}],
    refusals: [{}],
    reversals: [{}],
    suspensionProposals: [{}],
    reviewItem: items,
    reviewQueue: [{ state: 'OPEN' }, { state: 'CLAIMED' }, { state: 'DECIDED' }],
    search: [{ text: 'number' }, { text: 'waiting' }],
    similarDilemmas: [{ title: 'A letter', body: 'What should I do about it?' }],
    suggestArticles: [{ title: 'Waiting', body: 'Should I wait?' }],
    topics: [{}],
    unmaskingProposals: [{}],
    unservedLetters: [{}],
    viewer: [{}],
  };
}
let items: { id: string }[] = [];
/** What has an id and is no post. */
let others: { id: string }[] = [];
beforeAll(async () => {
  items = await site.sql('SELECT id FROM review_items');
  others = await site.sql(
    'SELECT id FROM decisions UNION ALL SELECT id FROM log_entries UNION ALL SELECT id FROM members UNION ALL SELECT id FROM articles',
  );
});

const viewers: [string, () => TestMember | null][] = [
  ['a guest', () => null],
  ['the letter-writer', () => writer],
  ['the author of comments', () => commenter],
  ['who was replied to', () => reader],
  ['the coach', () => coach],
  ['a moderator', () => moderator],
];

describe.each(viewers)('to %s', (_who, viewerOf) => {
  const ask = async (query: string, variables: object) => {
    const viewer = viewerOf();
    const context = await site.app.get(ContextFactory).create({
      address: '127.0.0.1',
      isOnThisMachine: true,
      authorization: viewer ? `Bearer ${viewer.token}` : undefined,
      cookie: undefined,
      setCookie: () => undefined,
      clearSiteData: () => undefined,
    });
    return site.app.get(GraphqlExecutor).runForPage({ query, variables: { ...variables } }, context);
  };

  it('no field breaks over what is gone, and none tells more than the hour of what is sealed: everything of everything is asked', async () => {
    const { schema } = site.app.get(GraphQLSchemaHost);
    const fields = Object.values(schema.getQueryType()!.getFields());
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(entries()).sort());
    const broken: object[] = [];
    const finer = viewerOf() === writer ? [] : await finerTimes();
    const told: object[] = [];
    for (const field of fields) {
      const asked = entries()[field.name]!;
      const document = deepQuery(schema, field, { names: Object.keys(asked[0]!), levels: 2 });
      for (const variables of asked) {
        const { data, errors } = await ask(document, variables);
        const answer = JSON.stringify(data);
        told.push(
          ...finer.filter((at) => answer.includes(at)).map((at) => ({ asked: field.name, variables, at })),
        );
        broken.push(
          ...(errors ?? [])
            .filter(({ extensions }) => extensions?.['code'] === 'INTERNAL')
            .map(({ path }) => ({ asked: field.name, variables, path: path?.join('.') })),
        );
      }
    }
    expect(broken).toEqual([]);
    expect(told).toEqual([]);
  }, 240_000);
});

describe('a comment under a letter that is gone', () => {
  const gone = () =>
    worlds
      .filter((_, at) => at >= 4)
      .map(({ reply }, at) => [statuses[1 + Math.floor(at / 4)], reply.id] as const);

  it('is read, with its place, by its author, and tells nothing of the letter', async () => {
    for (const [, id] of gone()) {
      const { post } = await site.as(commenter).get(
        `query ($id: ID!) { post(id: $id) { body viewerCanEdit viewerCanWithdraw ... on Comment { parent { body }
          dilemma { number status title slug ask body excerpt answerCount commentCount author { name }
            answers { body } comments { totalCount edges { node { body } } } suggestedArticles { score } similarDilemmas { score } } } } }`,
        { id },
      );
      expect(post).toMatchObject({ viewerCanEdit: true, viewerCanWithdraw: true, parent: { body: '' } });
      const { number, status, ...rest } = post.dilemma;
      expect([number, status]).toEqual([
        expect.any(Number),
        expect.stringMatching(/HELD|HIDDEN|REMOVED|WITHDRAWN/),
      ]);
      expect(rest).toEqual({
        title: '',
        slug: '',
        ask: null,
        body: '',
        excerpt: '',
        answerCount: 0,
        commentCount: 0,
        author: { name: '' },
        answers: [],
        comments: { totalCount: 0, edges: [] },
        suggestedArticles: [],
        similarDilemmas: [],
      });
    }
  });

  it('is edited, reported by who may read it, and withdrawn, and the answer has its letter', async () => {
    const back = '{ id status ... on Comment { number dilemma { number } parent { id } } }';
    for (const [status, id] of gone()) {
      const edited = await site
        .as(commenter)
        .run(`mutation ($input: EditPostInput!) { editPost(input: $input) ${back} }`, {
          input: { postId: id, body: `Edited under what is ${status}` },
        });
      expect(edited.errors).toBeUndefined();
      expect((await desk.report(writer, id)).errors).toBeUndefined();
      expect(codeOf(await desk.report(coach, id))).toBe('NOT_FOUND');
      const withdrawn = await site.as(commenter).run(`mutation { withdrawPost(postId: "${id}") ${back} }`);
      expect(withdrawn.errors).toBeUndefined();
      expect(withdrawn.data?.withdrawPost).toMatchObject({
        status: 'WITHDRAWN',
        parent: { id: expect.any(String) },
      });
    }
  });
});
