import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let writer: TestMember;

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
});
afterAll(() => site.close());

const feed = `query ($sort: DilemmaSort! = NEEDS_ANSWER, $topic: String, $first: Int! = 20, $after: String) {
  dilemmas(sort: $sort, topic: $topic, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { number title excerpt } } } }`;

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { number: number } }[];
}

async function everyPage(variables: object): Promise<number[]> {
  const seen: number[] = [];
  let after: string | null = null;
  do {
    const page: Page = (await site.as(null).get(feed, { first: 3, after, ...variables })).dilemmas;
    seen.push(...page.edges.map((edge) => edge.node.number));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return seen;
}

describe('the feed', () => {
  it('pages every letter once in each order, per topic too', async () => {
    const letters = [];
    for (let at = 0; at < 8; at++)
      letters.push(await site.letter(writer, { topic: at % 2 ? 'love' : 'work' }));
    const all = letters.map((letter) => letter.number);
    for (const sort of ['NEEDS_ANSWER', 'HOT', 'NEW', 'TOP']) {
      expect((await everyPage({ sort })).sort((a, b) => a - b)).toEqual(all);
    }
    expect(await everyPage({ sort: 'NEW', topic: 'love' })).toEqual([all[7], all[5], all[3], all[1]]);
    expect(await everyPage({ sort: 'NEEDS_ANSWER' })).toEqual(all);
  });

  it('needs-answer leaves out what a coach has answered', async () => {
    const coach = await site.member({ coach: ['work'] });
    const letter = await site.letter(writer, { topic: 'work' });
    await site.answer(coach, letter.id);
    expect(await everyPage({ sort: 'NEEDS_ANSWER' })).not.toContain(letter.number);
    expect(await everyPage({ sort: 'NEW' })).toContain(letter.number);
  });

  it('refuses a page of a million and a marker that is not ours', async () => {
    const huge = await site.as(null).run(feed, { first: 1_000_000 });
    expect(huge.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'first' });
    const forged = await site.as(null).run(feed, { after: 'bm90IG91cnM' });
    expect(forged.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'after' });
  });
});

describe('a letter', () => {
  const read = `query ($number: Int!) { dilemma(number: $number) {
    title sealed viewerIsAuthor viewerCanEdit viewerCanAnswer viewerCanComment author { name badges member { handle } } } }`;

  it('withdrawn is not there for anybody but its writer and moderators', async () => {
    const [stranger, moderator] = [await site.member(), await site.member({ roles: ['moderator'] })];
    const letter = await site.letter(writer);
    await site
      .as(writer)
      .get(`mutation ($id: ID!) { withdrawPost(postId: $id) { status } }`, { id: letter.id });

    for (const [viewer, sees] of [
      [null, false],
      [stranger, false],
      [writer, true],
      [moderator, true],
    ] as const) {
      const { dilemma } = await site.as(viewer).get(read, { number: letter.number });
      expect(dilemma !== null).toBe(sees);
    }
  });

  it('needs a title, a text and a known topic, and says which is missing', async () => {
    const post = (input: object) =>
      site
        .as(writer)
        .run(`mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { __typename } }`, {
          input: { title: 'A title', body: 'A text', topic: 'family', ...input },
        });
    expect((await post({ title: '   ' })).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID',
      field: 'input.title',
    });
    expect((await post({ body: 'x'.repeat(20_001) })).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID',
      field: 'input.body',
    });
    expect((await post({ topic: 'astrology' })).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID',
      field: 'input.topic',
    });
    expect((await post({ title: 7 })).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID',
      field: 'input.title',
    });
  });
});

describe('a sealed letter', () => {
  const page = `query ($number: Int!) { dilemma(number: $number) {
    sealed viewerIsAuthor viewerCanEdit author { name badges member { handle } }
    comments { edges { node { author { name badges member { handle } } } } } } }`;

  it('has a name and a badge, and no member, for everybody', async () => {
    const moderator = await site.member({ roles: ['moderator', 'admin'] });
    const letter = await site.letter(writer, { penName: 'Ghosted in Aarhus' });
    await site.comment(writer, letter.id, 'It is me again');

    for (const viewer of [null, writer, moderator]) {
      const { dilemma } = await site.as(viewer).get(page, { number: letter.number });
      const seen = { name: 'Ghosted in Aarhus', badges: ['LETTER_WRITER'], member: null };
      expect(dilemma).toMatchObject({ sealed: true, author: seen, viewerIsAuthor: viewer === writer });
      expect(dilemma.comments.edges[0].node.author).toEqual(seen);
    }
  });

  it('leads from no table to its writer: the site itself cannot read who it was', async () => {
    const letter = await site.letter(writer, { penName: 'Sealed for Good' });
    const rows = await site.sql('SELECT author_id FROM posts WHERE id = $1', [letter.id]);
    expect(rows).toEqual([{ author_id: null }]);
    await expect(site.source.query('SELECT * FROM sealed.authors')).rejects.toThrow(/permission denied/);
  });
});
