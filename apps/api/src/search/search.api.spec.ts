import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let writer: TestMember;
let coach: TestMember;

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
  coach = await site.member({ coach: ['love'] });
});
afterAll(() => site.close());

const document = `query ($text: String!, $first: Int! = 20, $after: String) { search(text: $text, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor }
  edges { cursor node { __typename ... on Dilemma { id title author { name } } ... on Article { id title author { name } } } } } }`;

interface Hit {
  __typename: string;
  id: string;
  title: string;
}
interface Answer {
  search: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Hit }[] };
}

const search = async (text: string, viewer: TestMember | null = null, variables: object = {}) =>
  (await site.as(viewer).get<Answer>(document, { text, ...variables })).search;
const titles = async (text: string, viewer: TestMember | null = null) =>
  (await search(text, viewer)).edges.map(({ node }) => node.title);

async function article(title: string, body: string): Promise<string> {
  const input = { title, summary: 'A summary.', body, topics: ['love'] };
  const { publishArticle } = await site
    .as(coach)
    .get(`mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { id } }`, { input });
  return publishArticle.id;
}

describe('search', () => {
  it('finds letters and articles by any form of a word, the best first', async () => {
    await site.letter(writer, { title: 'Ghosting', body: 'He was ghosting me, ghosted again, a ghost.' });
    await site.letter(writer, {
      title: 'Something else',
      body: 'Once, long ago, somebody ghosted me too, and that was it.',
    });
    await article('When you are ghosted', 'Silence is an answer.');

    const { edges } = await search('ghosts');
    expect(edges.map(({ node }) => node.title)).toEqual([
      'Ghosting',
      'When you are ghosted',
      'Something else',
    ]);
    expect(edges.map(({ node }) => node.__typename)).toEqual(['Dilemma', 'Article', 'Dilemma']);
  });

  it('understands quotes, OR and minus', async () => {
    await site.letter(writer, { title: 'Marzipan pigs', body: 'A pig of marzipan.' });
    await site.letter(writer, { title: 'Marzipan fruit', body: 'An apple of marzipan.' });

    expect(await titles('marzipan -apple')).toEqual(['Marzipan pigs']);
    expect(await titles('"pig of marzipan"')).toEqual(['Marzipan pigs']);
    expect((await titles('pig OR apple')).sort()).toEqual(['Marzipan fruit', 'Marzipan pigs']);
  });

  it('finds nothing for nothing, for stop words, and for what should be left out alone', async () => {
    for (const text of ['', '   ', 'the and of', '-marzipan', '!!!', '"', '\0']) {
      expect(await search(text)).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    }
  });

  it('never breaks on what people type', async () => {
    const pieces = fc.constantFrom(
      '"',
      "'",
      '-',
      '|',
      '&',
      '!',
      '(',
      ')',
      ':*',
      '<->',
      '\\',
      '%',
      '\0',
      '\ud800',
      '💔',
      'é',
      'OR',
      'heart ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        ),
        async (text) => {
          expect((await site.as(null).run(document, { text })).errors).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(['-'.repeat(200), '- '.repeat(100), '(-'.repeat(100), `${'—-'.repeat(90)} marzipan`])(
    'takes a line of dashes for nothing: %s',
    async (text) => {
      const found = await titles(text);
      expect(found.length > 0).toBe(text.includes('marzipan'));
    },
  );

  it('refuses a letter as a search, but not 200 characters that take two places each', async () => {
    const { errors } = await site.as(null).run(document, { text: 'x'.repeat(201) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'text' });
    expect(await titles('💔'.repeat(200))).toEqual([]);
  });

  it.each(['bm90IG91cnM', '[1e300,"0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa"]', '[0.5,"no id"]'])(
    'refuses the marker %s',
    async (marker) => {
      const after = marker.startsWith('[') ? Buffer.from(marker).toString('base64url') : marker;
      const { errors } = await site.as(null).run(document, { text: 'heart', after });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'after' });
    },
  );

  it('pages everything once, also what ranks alike', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 9; at++)
      ids.push(
        (await site.letter(writer, { title: 'Twelve lighthouses', body: `Same ${'x'.repeat(at)}` })).id,
      );
    for (let at = 0; at < 4; at++) ids.push(await article('A lighthouse', 'lighthouse '.repeat(at + 1)));

    for (const first of [1, 4]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Answer['search'] = await search('lighthouse', null, { first, after });
        seen.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toHaveLength(ids.length);
      expect([...seen].sort()).toEqual([...ids].sort());
    }
  });

  it('takes three statements at most, whatever is found', async () => {
    for (const first of [1, 13]) {
      const statements = await site.statements(() => search('lighthouse', null, { first }));
      expect(statements.length).toBeLessThanOrEqual(3);
    }
    expect(await site.statements(() => search('nothing has this word xyzzy'))).toHaveLength(1);
  });
});

describe('what is not published', () => {
  it.each(['held', 'hidden', 'removed', 'withdrawn'])(
    'and is %s is never found, by nobody',
    async (status) => {
      const moderator = await site.member({ roles: ['moderator'] });
      const letter = await site.letter(writer, {
        title: `Zeppelin ${status}`,
        body: `About a zeppelin that was ${status}.`,
      });
      expect(await titles(`zeppelin ${status}`)).toEqual([`Zeppelin ${status}`]);
      await site.sql('UPDATE posts SET status = $2 WHERE id = $1', [letter.id, status]);

      for (const viewer of [null, writer, moderator]) expect(await titles('zeppelin', viewer)).toEqual([]);
    },
  );

  it('nor are the words of answers and comments', async () => {
    const letter = await site.letter(writer, { topic: 'love' });
    await site.answer(coach, letter.id, 'Buy a trombone.');
    await site.comment(writer, letter.id, 'A trombone?');
    expect(await titles('trombone')).toEqual([]);
  });

  it('nor does a search lead to who sealed a letter', async () => {
    await site.letter(writer, { title: 'A quiet saxophone', penName: 'Brass in Bergen' });
    const { edges } = await search('saxophone', writer);
    expect(edges[0]?.node).toMatchObject({ title: 'A quiet saxophone', author: { name: 'Brass in Bergen' } });
    expect(await titles(writer.handle)).toEqual([]);
  });
});
