import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating } from '../../test/moderating';
import { Database } from '../platform/database/database';
import { upkeepRules } from './upkeep-rules';
import { UpkeepService } from './upkeep.service';

let site: TestSite;
let database: Database;
let writer: TestMember;
let letter: { id: string };

beforeAll(async () => {
  site = await openSite();
  database = new Database(site.source);
  writer = await site.member();
});
beforeEach(async () => {
  await site.sql('DELETE FROM requests');
  letter = await site.letter(writer);
});
afterAll(() => site.close());

const run = () => site.app.get(UpkeepService).run();
const count = async (from: string, values: unknown[] = []) => {
  const [row] = await site.sql<{ count: number }>(`SELECT count(*)::integer AS count FROM ${from}`, values);
  return row!.count;
};
const statementOf = (what: string) => upkeepRules.find((rule) => rule.what === what)!.statement;
/** Requests from ten days ago. */
const oldRequests = (many: number) =>
  site.sql(
    `INSERT INTO requests (key, post_id, created_at)
     SELECT sha256(at::text::bytea), $1, now() - interval '10 days' FROM generate_series(1, $2::integer) AS at`,
    [letter.id, many],
  );

/**
 * What is left of rows whose age differs by a microsecond from what is allowed. In one transaction, whose time stands
 * still; nothing of it stays.
 */
async function left(what: string, insert: string, select: string, values: unknown[] = []): Promise<string[]> {
  // No statement of the site makes a session.
  const by = what === 'sessions' ? new Database(await site.operator()) : database;
  class Undo extends Error {}
  let rows: { name: string }[] = [];
  await by
    .transaction(async ({ rows: run, manager }) => {
      await manager.query(insert, values);
      await run(statementOf(what), {});
      rows = await manager.query(select);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return rows.map(({ name }) => name).sort();
}

/** The ages that are tried: a microsecond older than allowed, exactly as old, and younger. */
const ages = (limit: string) => `(VALUES ('older', now() - interval '${limit}' - interval '1 microsecond'),
  ('as old', now() - interval '${limit}'), ('younger', now() - interval '${limit}' + interval '1 microsecond')) AS age(name, at)`;

describe('what is kept no longer than it is needed', () => {
  it('lets a request go after seven days, and not at seven days', async () => {
    const insert = `INSERT INTO requests (key, post_id, created_at)
      SELECT name::bytea, $1::uuid, at FROM ${ages('7 days')}`;
    const select = `SELECT convert_from(key, 'UTF8') AS name FROM requests`;
    expect(await left('requests', insert, select, [letter.id])).toEqual(['as old', 'younger']);
  });

  it('lets a session go when it has expired', async () => {
    const insert = `INSERT INTO sessions (token_hash, member_id, expires_at)
      SELECT name::bytea, $1::uuid, at FROM ${ages('0')}`;
    const select = `SELECT convert_from(token_hash, 'UTF8') AS name FROM sessions WHERE length(token_hash) < 10`;
    expect(await left('sessions', insert, select, [writer.id])).toEqual(['as old', 'younger']);
    await run();
    expect(await site.as(writer).get('{ viewer { email } }')).toMatchObject({ viewer: {} });
  });

  it('lets attempts go when the time is over in which they count', async () => {
    const insert = `INSERT INTO today.attempts (digest, used, ends_at) SELECT name::bytea, 1, at FROM ${ages('0')}`;
    const select = `SELECT convert_from(digest, 'UTF8') AS name FROM today.attempts`;
    expect(await left('attempts', insert, select)).toEqual(['as old', 'younger']);
  });

  it('lets a revision go after ninety days, and not at ninety days', async () => {
    const insert = `INSERT INTO revisions (post_id, revision, body, replaced_at)
      SELECT $1::uuid, row_number() OVER (), name, at FROM ${ages('90 days')}`;
    const select = 'SELECT body AS name FROM revisions';
    expect(await left('revisions', insert, select, [letter.id])).toEqual(['as old', 'younger']);
  });

  it('lets what counted on a day go when the day is over', async () => {
    const insert = `INSERT INTO today.presses (digest, day)
      SELECT name::bytea, at FROM (VALUES ('yesterday', current_date - 1), ('today', current_date)) AS x(name, at)`;
    const select = `SELECT convert_from(digest, 'UTF8') AS name FROM today.presses`;
    expect(await left('presses of a day', insert, select)).toEqual(['today']);
  });

  it('leaves no key of a day that is over, not even in the file of the table, and keeps today’s', async () => {
    await site.sql(
      `INSERT INTO today.keys (day, key) VALUES (current_date, 'now'), (current_date - 1, 'before')`,
    );
    const file = async () => (await site.sql(`SELECT pg_relation_filenode('today.keys') AS node`))[0];
    const before = await file();
    expect(await run()).toMatchObject({ 'keys of a day': 1 });
    expect(await site.sql(`SELECT convert_from(key, 'UTF8') AS key FROM today.keys`)).toEqual([
      { key: 'now' },
    ]);
    const after = await file();
    expect(after).not.toEqual(before);
    expect(await run()).toEqual({});
    expect(await file()).toEqual(after);
  });

  it('forgets the meaning of a letter that nobody reads any more', async () => {
    const gone = await site.letter(writer);
    await site.sql(`INSERT INTO dilemma_vectors (dilemma_id, vector) SELECT unnest($1::uuid[]), ''`, [
      [letter.id, gone.id],
    ]);
    expect(await run()).toEqual({});
    await site.as(writer).get(`mutation { withdrawPost(postId: "${gone.id}") { id } }`);
    expect(await run()).toMatchObject({ 'meanings of letters': 1 });
    expect(await site.sql('SELECT dilemma_id AS id FROM dilemma_vectors')).toEqual([{ id: letter.id }]);
  });

  it('opens what a moderator has left, and remembers which text they saw', async () => {
    const moderator = await site.member({ roles: ['moderator'] });
    const { report, claim, itemOf } = moderating(site);
    await report(await site.member(), letter.id);
    const item = await itemOf(letter.id);
    await claim(moderator, item);
    const row = async () =>
      (
        await site.sql(
          'SELECT state, claimed_by AS by, claimed_revision AS saw FROM review_items WHERE id = $1',
          [item],
        )
      )[0];
    await run();
    expect(await row()).toEqual({ state: 'claimed', by: moderator.id, saw: 0 });
    await site.sql(`UPDATE review_items SET claimed_until = now() - interval '1 second' WHERE id = $1`, [
      item,
    ]);
    expect(await run()).toEqual({ claims: 1 });
    expect(await row()).toEqual({ state: 'open', by: moderator.id, saw: 0 });
  });
});

describe('a revision that somebody may need', () => {
  const edits = async (by: TestMember, postId: string, many: number) => {
    for (let at = 1; at <= many; at += 1)
      await site.as(by).get(`mutation ($input: EditPostInput!) { editPost(input: $input) { id } }`, {
        input: { postId, body: `Text ${at} of ${postId}` },
      });
    await site.sql(`UPDATE revisions SET replaced_at = now() - interval '1 year' WHERE post_id = $1`, [
      postId,
    ]);
  };
  const revisions = async (postId: string) =>
    (
      await site.sql<{ revision: number }>('SELECT revision FROM revisions WHERE post_id = $1 ORDER BY 1', [
        postId,
      ])
    ).map(({ revision }) => revision);

  it('stays while a moderator has not decided, and what a decision saw stays for good', async () => {
    const moderator = await site.member({ roles: ['moderator'] });
    const { report, decide, itemOf } = moderating(site);
    await edits(writer, letter.id, 3);
    await report(await site.member(), letter.id);
    await run();
    expect(await revisions(letter.id)).toEqual([1, 2, 3]);

    expect((await decide(moderator, await itemOf(letter.id), 'KEEP')).errors).toBeUndefined();
    await edits(writer, letter.id, 2);
    await run();
    expect(await revisions(letter.id)).toEqual([3, 4]);
    expect(
      await site.sql('SELECT body FROM revisions WHERE post_id = $1 AND revision = 4', [letter.id]),
    ).toEqual([{ body: `Text 3 of ${letter.id}` }]);
  });

  it('is followed by the next number, although none is left', async () => {
    await edits(writer, letter.id, 2);
    expect(await run()).toMatchObject({ revisions: 2 });
    await edits(writer, letter.id, 1);
    expect(await revisions(letter.id)).toEqual([3]);
  });
});

describe('two processes', () => {
  it('delete once, and all of it, although both are at it', async () => {
    await oldRequests(3_500);
    const second = new UpkeepService(database);
    const counts = await Promise.all([run(), second.run()]);
    expect(counts.reduce((sum, { requests = 0 }) => sum + requests, 0)).toBe(3_500);
    expect(await count('requests')).toBe(0);
  });

  it('leave alone what somebody has locked', async () => {
    await oldRequests(3);
    await database.transaction(async ({ manager }) => {
      await manager.query(`SELECT FROM requests WHERE key = sha256('2') FOR KEY SHARE`);
      expect(await run()).toEqual({ requests: 2 });
    });
    expect(await run()).toEqual({ requests: 1 });
  });
});

describe('a run', () => {
  it('goes on with the other rules when one fails, and tries again', async () => {
    await oldRequests(1);
    await site.sql('ALTER TABLE sessions RENAME TO away');
    expect(await run()).toEqual({ requests: 1 });
    await site.sql('ALTER TABLE away RENAME TO sessions');
  });

  it('finds what is old by an index, whatever there is besides', async () => {
    const plans = await database.transaction(async ({ manager }) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      const texts: string[] = [];
      for (const what of ['requests', 'sessions', 'attempts', 'revisions', 'meanings of letters', 'claims']) {
        const { text } = statementOf(what);
        const rows = await manager.query<Record<string, string>[]>(['EXPLAIN', text].join(' '));
        texts.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
      }
      return texts;
    });
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan/);
  });
});
