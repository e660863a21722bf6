import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let coach: TestMember;

beforeAll(async () => {
  site = await openSite();
  coach = await site.member({ coach: ['love', 'work'] });
});
afterAll(() => site.close());

const publish = (by: TestMember | null, input: object = {}) =>
  site.as(by).run(
    `mutation ($input: PublishArticleInput!) { publishArticle(input: $input) {
      id slug title summary body bodyHtml publishedAt topics { slug name } author { name badges member { handle badges } } } }`,
    {
      input: {
        title: 'A guide',
        summary: 'What it is for.',
        body: 'Read **this**.',
        topics: ['love'],
        ...input,
      },
    },
  );
const errorOf = async (answer: ReturnType<typeof publish>) => (await answer).errors?.[0]?.extensions;

const library = `query ($topic: String, $first: Int! = 20, $after: String) { articles(topic: $topic, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { cursor node { slug topics { slug } author { name } } } } }`;

interface Library {
  articles: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { slug: string } }[];
  };
}

async function everyPage(variables: object): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Library = await site.as(null).get<Library>(library, { first: 3, after, ...variables });
    seen.push(...page.articles.edges.map(({ node }) => node.slug));
    after = page.articles.pageInfo.hasNextPage ? page.articles.pageInfo.endCursor : null;
  } while (after);
  return seen;
}

describe('publishing an article', () => {
  it('shows it with its topics, its author and the badge of a coach', async () => {
    const { data } = await publish(coach, { title: 'When to call', topics: ['work', 'love', 'love'] });

    expect(data?.publishArticle).toMatchObject({
      slug: 'when-to-call',
      bodyHtml: expect.stringContaining('<strong>this</strong>'),
      topics: [
        { slug: 'love', name: 'Love' },
        { slug: 'work', name: 'Work' },
      ],
      author: {
        name: `Name of ${coach.handle}`,
        badges: ['COACH'],
        member: { handle: coach.handle, badges: ['COACH'] },
      },
    });
    const { article } = await site.as(null).get(`{ article(slug: "when-to-call") { title summary body } }`);
    expect(article).toEqual({ title: 'When to call', summary: 'What it is for.', body: 'Read **this**.' });
  });

  it('is for coaches in a topic of theirs and for admins', async () => {
    const admin = await site.member({ roles: ['admin'] });
    expect(await errorOf(publish(null))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await errorOf(publish(await site.member()))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await errorOf(publish(await site.member({ roles: ['moderator'] })))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await errorOf(publish(coach, { topics: ['family'] }))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await publish(admin, { topics: ['family'] })).errors).toBeUndefined();
    expect((await publish(coach, { topics: ['family', 'work'] })).errors).toBeUndefined();
  });

  it('ends with the credential: expired or revoked, a coach is a member', async () => {
    const former = await site.member({ coach: ['love'] });
    await site.sql(`UPDATE coach_credentials SET revoked_at = now() WHERE member_id = $1`, [former.id]);
    expect(await errorOf(publish(former))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('says which field is wrong', async () => {
    expect(await errorOf(publish(coach, { topics: ['astrology'] }))).toMatchObject({
      code: 'INVALID',
      field: 'input.topics',
    });
    expect(await errorOf(publish(coach, { topics: [] }))).toMatchObject({
      code: 'INVALID',
      field: 'input.topics',
    });
    expect(await errorOf(publish(coach, { title: ' ' }))).toMatchObject({
      code: 'INVALID',
      field: 'input.title',
    });
    expect(await errorOf(publish(coach, { body: 'x'.repeat(50_001) }))).toMatchObject({
      code: 'INVALID',
      field: 'input.body',
    });
  });

  it('gives each article an address of its own, however many arrive at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => publish(coach, { title: 'The same name' })),
    );
    const slugs = answers.map(({ data }) => data?.publishArticle.slug as string);

    expect(new Set(slugs).size).toBe(12);
    expect(slugs.sort()).toEqual(
      expect.arrayContaining(['the-same-name', 'the-same-name-2', 'the-same-name-12']),
    );
  });

  it('lets no script through', async () => {
    const { data } = await publish(coach, {
      title: '<script>1</script>',
      body: '<img src=x onerror=alert(1)> [a](javascript:alert(1))',
    });
    expect(data?.publishArticle.bodyHtml).not.toMatch(/<img|javascript:/);
  });
});

describe('the library', () => {
  it('is newest first and pages every article once, per topic too, also when many are as old', async () => {
    await site.sql('DELETE FROM articles');
    for (let at = 0; at < 8; at++)
      await publish(coach, { title: `Part ${at}`, topics: [at % 2 ? 'love' : 'work'] });
    await site.sql(
      `UPDATE articles SET published_at = '2024-02-03 04:05:06.789012+00' WHERE slug < 'part-4'`,
    );

    const all = await everyPage({});
    expect(all.slice(0, 4)).toEqual(['part-7', 'part-6', 'part-5', 'part-4']);
    expect([...all].sort()).toEqual(Array.from({ length: 8 }, (_, at) => `part-${at}`));
    expect(await everyPage({ topic: 'love', first: 1 })).toEqual(['part-7', 'part-5', 'part-3', 'part-1']);
    expect(await everyPage({ topic: 'no such topic \0' })).toEqual([]);
  });

  it('costs one statement, whatever the length of the page', async () => {
    for (const first of [1, 8]) {
      expect(await site.statements(() => site.as(null).get(library, { first }))).toHaveLength(1);
    }
  });

  it('has nothing at an unknown address', async () => {
    expect(await site.as(null).get(`{ article(slug: "no-such") { id } }`)).toEqual({ article: null });
    expect(await site.as(null).get('{ article(slug: "part-1\\u0000") { id } }')).toEqual({ article: null });
  });

  it.each([
    { first: 1_000_000 },
    { first: 0 },
    { after: 'bm90IG91cnM' },
    { after: Buffer.from('["yesterday","x"]').toString('base64url') },
    { after: Buffer.from('[1e300,"0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa"]').toString('base64url') },
    { after: Buffer.from('[5,"no id"]').toString('base64url') },
  ])('refuses a page that is not one: %j', async (variables) => {
    const { errors } = await site.as(null).run(library, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: Object.keys(variables)[0] });
  });
});

describe('what the viewer may do', () => {
  const question = `{ viewer { canPublishArticles coachTopics { slug name } } }`;

  it('is told to each kind of member', async () => {
    const [member, admin] = [await site.member(), await site.member({ roles: ['admin'] })];
    expect((await site.as(member).get(question)).viewer).toEqual({
      canPublishArticles: false,
      coachTopics: [],
    });
    expect((await site.as(admin).get(question)).viewer).toEqual({
      canPublishArticles: true,
      coachTopics: [],
    });
    expect((await site.as(coach).get(question)).viewer).toEqual({
      canPublishArticles: true,
      coachTopics: [
        { slug: 'love', name: 'Love' },
        { slug: 'work', name: 'Work' },
      ],
    });
  });
});
