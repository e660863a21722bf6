import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestSite } from '../../test/harness';
import { answer, at, comment, dilemma, importInto, member, vote } from '../../test/interchange';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const importing = (records: (object | string)[]) => importInto(site, records);

async function pathsUnder(id: string): Promise<Record<string, string | null>> {
  const rows = await site.sql<{ name: string; path: string | null }>(
    `SELECT x.external_id AS name, array_to_string(p.path, '.') AS path
     FROM posts p JOIN external_ids x ON x.id = p.id
     WHERE p.dilemma_id = (SELECT id FROM external_ids WHERE kind = 'post' AND external_id = $1) ORDER BY p.path`,
    [id],
  );
  return Object.fromEntries(rows.map(({ name, path }) => [name, path]));
}

describe('an import', () => {
  it('numbers comments and letters answers in the order of lines', async () => {
    const { rejected } = await importing([
      member('n-writer'),
      member('n-coach', { coach: ['family'] }),
      member('n-second', { coach: ['work'] }),
      dilemma('n', 'n-writer'),
      answer('n-held', 'n', 'n-coach', { status: 'held' }),
      answer('nA', 'n', 'n-coach'),
      answer('nB', 'n', 'n-second', { helped: true }),
      comment('n1', 'n', 'n-coach'),
      comment('nB1', 'nB', 'n-writer'),
      comment('n2', 'n', 'n-second', { status: 'removed' }),
      comment('nHeld', 'n', 'n-coach', { status: 'held' }),
      comment('n1.1', 'n1', 'n-writer'),
      comment('n3', 'n', 'n-coach'),
      comment('nB1.1', 'nB1', 'n-second'),
    ]);

    expect(rejected).toEqual([]);
    expect(await pathsUnder('n')).toEqual({
      n: '',
      n1: '0.1',
      'n1.1': '0.1.1',
      n2: '0.2',
      n3: '0.3',
      nA: '1',
      nB: '2',
      nB1: '2.1',
      'nB1.1': '2.1.1',
      'n-held': null,
      nHeld: null,
    });
    const [letter] = await site.sql(
      `SELECT answer_count, comment_count, branch_count, last_reply, last_answer, last_activity_at, slug FROM posts
       WHERE kind = 'dilemma' AND title = 'Title of n'`,
    );
    expect(letter).toMatchObject({
      answer_count: 2,
      comment_count: 5,
      branch_count: 3,
      last_reply: 3,
      last_answer: 2,
      slug: 'title-of-n',
    });
    expect(letter?.last_activity_at.toISOString()).toBe('2024-05-01T03:00:00.000Z');
    const reviews = await site.sql(`SELECT source, state FROM review_items`);
    expect(reviews).toEqual([
      { source: 'screening', state: 'open' },
      { source: 'screening', state: 'open' },
    ]);
  });

  it('continues at level six below level six, whether in one batch or a later import', async () => {
    const chain = Array.from({ length: 8 }, (_, level) =>
      comment(`deep${level + 1}`, level ? `deep${level}` : 'deep', 'n-coach'),
    );
    await importing([dilemma('deep', 'n-writer'), ...chain]);
    await importing([comment('deep9', 'deep8', 'n-writer'), comment('deep10', 'deep9', 'n-writer')]);

    const paths = await pathsUnder('deep');
    expect([paths.deep6, paths.deep7, paths.deep8, paths.deep9, paths.deep10]).toEqual([
      '0.1.1.1.1.1.1',
      '0.1.1.1.1.1.2',
      '0.1.1.1.1.1.3',
      '0.1.1.1.1.1.4',
      '0.1.1.1.1.1.5',
    ]);
  });

  it('goes on where people on the site have been meanwhile, and they after it', async () => {
    const reader = await site.member();
    await importing([dilemma('live', 'n-writer'), comment('live1', 'live', 'n-coach')]);
    const [letter] = await site.sql<{ id: string }>(`SELECT id FROM external_ids WHERE external_id = 'live'`);
    const second = await site.comment(reader, letter!.id);
    await importing([comment('live3', 'live', 'n-coach')]);
    const fourth = await site.comment(reader, letter!.id);

    expect([second.number, fourth.number]).toEqual(['2', '4']);
    expect((await pathsUnder('live')).live3).toBe('0.3');
  });

  it('counts votes exactly, and names those that cannot be', async () => {
    const { rejected, added } = await importing([
      dilemma('v', 'n-writer'),
      dilemma('v-sealed', 'n-writer', { penName: 'Nobody' }),
      comment('v1', 'v-sealed', 'n-writer'),
      vote('v', 'n-coach', 1),
      vote('v', 'n-second', -1),
      vote('v', 'n-writer', 1),
      vote('v', 'n-coach', -1),
      vote('v-sealed', 'n-writer', 1),
      vote('v1', 'n-writer', -1),
      vote('v', 'nobody', 1),
      vote('v', 'n-coach', 2),
    ]);

    expect(added).toBe(5);
    expect(rejected).toEqual([
      '6: members do not vote on their own posts',
      '7: line 4 has the same vote already',
      '8: members do not vote on their own posts',
      '9: members do not vote on their own posts',
      '10: there is no member "nobody"',
      '11: "value" is neither 1 nor -1',
    ]);
    expect(
      (await importing([vote('v-sealed', 'n-writer', 1), vote('v1', 'n-writer', 1)])).rejected,
    ).toHaveLength(2);
    expect(await site.sql(`SELECT up, down FROM posts WHERE title = 'Title of v'`)).toEqual([
      { up: 1, down: 1 },
    ]);
  });

  it('done twice adds nothing and changes nothing', async () => {
    const records = [
      { type: 'topic', slug: 'twice', name: 'Twice' },
      member('t-writer', { email: 't@example.test', roles: ['moderator'] }),
      member('t-coach', { coach: ['twice'] }),
      dilemma('t', 't-writer', { penName: 'Sealed Twice' }),
      answer('tA', 't', 't-coach'),
      comment('t1', 't', 't-writer'),
      vote('tA', 't-writer', 1),
      {
        type: 'article',
        id: 'ta',
        slug: 'twice',
        title: 'Twice',
        summary: 'S',
        body: 'B',
        topics: ['twice'],
        author: 't-coach',
        publishedAt: at(4),
      },
    ];
    const state = () =>
      site.sql(`
      SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) AS sum FROM (
        SELECT p::text AS t FROM posts p UNION ALL SELECT m::text FROM members m UNION ALL SELECT v::text FROM votes v
        UNION ALL SELECT c::text FROM coach_credentials c UNION ALL SELECT a::text FROM articles a
        UNION ALL SELECT n::text FROM pen_names n UNION ALL SELECT x::text FROM external_ids x) AS t`);

    expect(await importing(records)).toMatchObject({ added: 8, rejected: [] });
    const before = await state();
    expect(await importing(records)).toEqual({ added: 0, there: 8, rejected: [] });
    expect(await state()).toEqual(before);
  });

  it('lets nobody sign in who has not claimed the account', async () => {
    const { errors } = await site
      .as(null)
      .run(`mutation { signIn(input: { email: "t@example.test", password: "quandary-demo" }) { roles } }`);
    expect(errors?.[0]?.extensions.code).toBe('INVALID');
    expect(await site.sql(`SELECT password_hash FROM members WHERE handle = 't-writer'`)).toEqual([
      { password_hash: null },
    ]);
  });
});
