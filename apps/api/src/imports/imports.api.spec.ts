import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestSite } from '../../test/harness';
import { Database } from '../platform/database/database';
import { importLines } from './import-lines';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Outcome {
  added: number;
  there: number;
  rejected: string[];
}

async function importing(records: (object | string)[]): Promise<Outcome> {
  const rejected: string[] = [];
  const database = new Database(site.source);
  const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
  const tally = await importLines(lines, {
    transaction: (work) => database.transaction(work),
    onReject: (line, because) => rejected.push(`${line}: ${because}`),
  });
  const sum = (what: 'added' | 'there') =>
    Object.values(tally).reduce((total, each) => total + each[what], 0);
  return { added: sum('added'), there: sum('there'), rejected };
}

const at = (hour: number) => `2024-05-01T${String(hour).padStart(2, '0')}:00:00Z`;
const member = (id: string, more = {}) => ({ type: 'member', id, handle: id, name: `Name ${id}`, ...more });
const dilemma = (id: string, author: string, more = {}) => ({
  type: 'dilemma',
  id,
  author,
  title: `Title of ${id}`,
  body: `Body of ${id}`,
  topic: 'family',
  createdAt: at(1),
  ...more,
});
const answer = (id: string, of: string, author: string, more = {}) => ({
  type: 'answer',
  id,
  dilemma: of,
  author,
  body: `Body of ${id}`,
  createdAt: at(2),
  ...more,
});
const comment = (id: string, parent: string, author: string | undefined, more = {}) => ({
  type: 'comment',
  id,
  parent,
  author,
  body: `Body of ${id}`,
  createdAt: at(3),
  ...more,
});
const vote = (post: string, who: string, value: number) => ({ type: 'vote', post, member: who, value });

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

describe('a bad line', () => {
  it('is named with its reason, and the rest goes on', async () => {
    const { added, rejected } = await importing([
      '{"type":"topic","slug":"b","name":"B"',
      '[]',
      '',
      '{"type":"poem"}',
      member('b-one', { colour: 'red' }),
      { type: 'member', id: 'b-two', handle: 'b-two' },
      member('b-three', { handle: 'N-WRITER' }),
      member('b-four', { coach: ['astrology'] }),
      member('b-five', { roles: ['emperor'] }),
      member('b-six'),
      member('b-six'),
      dilemma('b', 'b-nobody'),
      dilemma('b', 'b-six', { createdAt: 'yesterday' }),
      dilemma('b', 'b-six', { body: '  ' }),
      dilemma('b', 'b-six'),
      answer('bA', 'b', 'b-six'),
      answer('bA', 'b1', 'n-coach'),
      comment('b', 'b', 'b-six'),
      comment('b1', 'b', undefined),
      comment('b1', 'b', 'b-six', { penName: 'Who' }),
      comment('b1', 'b', 'b-six'),
      { ...comment('b2', 'b', 'b-six'), body: `with \0 and half a \ud83d face` },
    ]);

    expect(rejected).toEqual([
      '1: it is not JSON',
      '2: it is not a JSON object',
      '4: its type is none of topic, member, dilemma, answer, comment, vote, article',
      '5: it has the unknown key "colour"',
      '6: "name" is missing',
      '7: somebody else has the handle "n-writer"',
      '8: there is no topic "astrology"',
      '9: "roles.0" is not right: Invalid option: expected one of "moderator"|"admin"',
      '11: line 10 has the same member already',
      '12: there is no member "b-nobody"',
      '13: "createdAt" is not a time like 2026-11-21T09:00:00Z',
      '14: "body" is blank',
      '16: "b-six" is not a coach, and only coaches write answers',
      '17: there is no dilemma "b1"',
      '18: line 15 has the same post already',
      '19: "author" is missing',
      '20: "Who" is not how the letter is signed',
    ]);
    expect(added).toBe(4);
    expect(await site.sql(`SELECT body FROM posts WHERE body LIKE 'with%'`)).toEqual([
      { body: 'with  and half a \uFFFD face' },
    ]);
  });

  it('that only the database sees through is named alone', async () => {
    const { added, rejected } = await importing([
      dilemma('c1', 'n-writer'),
      dilemma('c2', 'n-writer', { createdAt: '0000-01-01T00:00:00Z' }),
      dilemma('c3', 'n-writer'),
    ]);

    expect(added).toBe(2);
    expect(rejected).toEqual([expect.stringMatching(/^2: the database refuses it: .*out of range/)]);
  });
});

describe('a sealed letter', () => {
  it('is signed by its pen name alone, with its writer’s comments, and knows them', async () => {
    await importing([
      member('s-writer'),
      dilemma('s', 's-writer', { penName: 'Under a Lamp' }),
      comment('s1', 's', 'n-coach'),
      comment('s1.1', 's1', 's-writer'),
    ]);
    await importing([comment('s2', 's', 's-writer')]);

    const [writer] = await site.sql<{ id: string }>(`SELECT id FROM members WHERE handle = 's-writer'`);
    const rows = await site.sql(
      `SELECT p.author_id, n.name, sealed.is_author(p.pen_name_id, $1) AS known FROM posts p JOIN pen_names n ON n.id = p.pen_name_id
       WHERE n.name = 'Under a Lamp'`,
      [writer!.id],
    );
    expect(rows).toEqual(Array(3).fill({ author_id: null, name: 'Under a Lamp', known: true }));
    const everything = await site.sql(
      `SELECT p::text AS row FROM posts p UNION ALL SELECT x::text FROM external_ids x WHERE kind = 'post'`,
    );
    expect(everything.filter(({ row }) => row.includes(writer!.id))).toEqual([]);
  });
});
