import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { Database } from '../platform/database/database';
import { exportSite } from './export-site';
import { importLines } from './import-lines';

let site: TestSite;
let writer: TestMember;
let coach: TestMember;
let sealed: { id: string; number: number };
const copies: TestSite[] = [];

beforeAll(async () => {
  site = await openSite();
  [writer, coach] = [
    await site.member({ roles: ['moderator'] }),
    await site.member({ coach: ['family', 'love'] }),
  ];
  await live(site);
});
afterAll(async () => {
  for (const each of [site, ...copies]) await each.close();
});

/** A little of everything that the format has to carry, and of what it leaves out. */
async function live(on: TestSite): Promise<void> {
  const [former, reader] = [await on.member({ coach: ['work'] }), await on.member()];
  const letter = await on.letter(writer, {
    ask: 'Shall I?',
    body: 'Two\u2028lines, "quotes" and a back\\slash',
  });
  sealed = await on.letter(writer, { penName: 'Under a Lamp', topic: 'work' });
  const answers = [await on.answer(coach, letter.id), await on.answer(former, sealed.id)];
  await on.sql(`UPDATE coach_credentials SET revoked_at = now() WHERE member_id = $1`, [former.id]);
  await on.sql(`UPDATE members SET coach_until = NULL WHERE id = $1`, [former.id]);
  await on.sql(`UPDATE posts SET helped = true WHERE id = $1`, [answers[0]!.id]);
  let parent = letter.id;
  for (let level = 0; level < 8; level += 1)
    parent = (await on.comment(level % 2 ? writer : reader, parent)).id;
  const gone = await on.comment(reader, letter.id);
  await on.as(reader).get(`mutation ($id: ID!) { withdrawPost(postId: $id) { status } }`, { id: gone.id });
  await on.comment(reader, letter.id);
  const hidden = await on.comment(reader, answers[0]!.id);
  await on.sql(`UPDATE posts SET status = 'hidden' WHERE id = $1`, [hidden.id]);
  await on.comment(writer, sealed.id, 'I wrote the letter');
  const waiting = await on.comment(coach, sealed.id);
  await on.sql(`UPDATE posts SET status = 'held', path = NULL, published_at = NULL WHERE id = $1`, [
    waiting.id,
  ]);
  const neverRead = await on.comment(coach, sealed.id);
  await on.sql(`UPDATE posts SET status = 'removed', path = NULL, published_at = NULL WHERE id = $1`, [
    neverRead.id,
  ]);
  await on.sql(`UPDATE posts SET last_reply = 1 WHERE id = $1`, [sealed.id]);
  await on.sql(`UPDATE posts SET locked_at = now() WHERE id = $1`, [letter.id]);
  for (const [who, post, value] of [
    [reader, letter.id, 1],
    [coach, letter.id, -1],
    [reader, sealed.id, 0],
    [writer, answers[1]!.id, 1],
    [reader, answers[1]!.id, -1],
  ] as const) {
    const choice = { '1': 'UP', '-1': 'DOWN', '0': 'NONE' }[value];
    await on.as(who).get(castVote, { input: { postId: post, value: choice } });
  }
  await on.sql(
    `WITH a AS (INSERT INTO articles (slug, title, summary, body, body_html, author_id) VALUES ('calm', 'Calm', 'S', 'B', '', $1) RETURNING id)
     INSERT INTO article_topics SELECT id, unnest(ARRAY['work', 'family']) FROM a`,
    [coach.id],
  );
}

async function exported(from: TestSite, withSealedAuthors = false): Promise<string> {
  let text = '';
  const write = async (piece: string) => void (text += piece);
  await exportSite(new Database(await from.operator()), {
    write,
    withSealedAuthors: withSealedAuthors ? { why: 'a spec' } : undefined,
  });
  return text;
}

async function copyOf(text: string): Promise<TestSite> {
  const copy = await openSite();
  copies.push(copy);
  await copy.sql('DELETE FROM topics');
  const database = new Database(await copy.operator());
  await importLines(text.split('\n'), {
    transaction: (work) => database.transaction(work),
    onReject: (line, because) => {
      throw new Error(`${line}: ${because}`);
    },
  });
  return copy;
}

/** Posts whose counters are not what there is. */
const drifted = `
  SELECT p.id FROM posts p
  LEFT JOIN posts c ON c.dilemma_id = p.dilemma_id AND c.kind = 'comment' AND c.status = 'published'
    AND (p.kind = 'dilemma' OR c.path[1] = p.path[1])
  WHERE p.kind <> 'comment'
  GROUP BY p.id
  HAVING p.branch_count <> count(c.id) FILTER (WHERE p.kind = 'answer' OR c.path[1] = 0)
    OR p.comment_count <> count(c.id) FILTER (WHERE p.kind = 'dilemma')
    OR p.answer_count <> (SELECT count(*) FROM posts a WHERE p.id = a.dilemma_id AND a.kind = 'answer' AND a.status = 'published')`;

const castVote = `mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes } }`;

const recordsIn = (text: string): Record<string, any>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('an export', () => {
  it('imported into an empty site gives the same export, and the same thread', async () => {
    const text = await exported(site);
    const copy = await copyOf(text);

    expect(await exported(copy)).toBe(text);
    const threads = `SELECT d.title, p.kind, p.path, p.status, p.body, p.body_html, p.created_at, p.helped, p.last_reply,
        p.last_answer, p.up, p.down, p.locked_at IS NOT NULL AS locked
      FROM posts p JOIN posts d ON d.id = p.dilemma_id WHERE p.path IS NOT NULL ORDER BY d.number, p.path`;
    expect(await copy.sql(threads)).toEqual(await site.sql(threads));
    expect(await copy.sql(drifted)).toEqual([]);
  });

  it('keeps the ids of this product, so that importing it where it came from adds nothing', async () => {
    const text = await exported(site);
    const database = new Database(await site.operator());
    const tally = await importLines(text.split('\n'), {
      transaction: (work) => database.transaction(work),
      onReject: () => undefined,
    });
    const added = Object.values(tally).reduce((sum, each) => sum + each.added + each.rejected, 0);
    expect(added).toBe(0);
  });

  it('leaves out what nobody ever read, votes taken back, and keeps a former coach’s answer', async () => {
    const records = recordsIn(await exported(site));
    const of = (type: string) => records.filter((record) => record.type === type);
    expect(
      of('comment')
        .map(({ status }) => status)
        .filter(Boolean)
        .sort(),
    ).toEqual(['held', 'hidden', 'withdrawn']);
    expect(of('vote')).toHaveLength(4);
    expect(of('member').map((each) => each.coach)).toEqual([undefined, ['family', 'love'], [], undefined]);
    expect(Object.keys(of('dilemma')[0]!)).toEqual([
      'type',
      'id',
      'author',
      'title',
      'body',
      'topic',
      'createdAt',
      'ask',
      'locked',
    ]);
  });

  it('keeps sealed letters sealed: nothing in it leads from one to its writer', async () => {
    const records = recordsIn(await exported(site));
    const letter = records.find(({ id }) => id === sealed.id);
    expect(letter).toMatchObject({ penName: 'Under a Lamp' });
    const signed = records.filter(({ penName }) => penName);
    expect(signed).toHaveLength(2);
    for (const record of signed) expect(JSON.stringify(record)).not.toContain(writer.id);

    const copy = await copyOf(await exported(site));
    const [row] = await copy.sql(
      `SELECT author_id, sealed.is_written_by(pen_name_id, $2) AS known FROM posts WHERE id = $1`,
      [sealed.id, writer.id],
    );
    expect(row).toEqual({ author_id: null, known: false });
  });

  it('with sealed authors tells them, is logged for each letter, and seals them again where it is imported', async () => {
    const text = await exported(site, true);
    const letter = recordsIn(text).find(({ id }) => id === sealed.id);
    expect(letter).toMatchObject({ author: writer.id, penName: 'Under a Lamp' });
    expect(recordsIn(text).filter(({ body }) => body === 'I wrote the letter')).toEqual([
      expect.objectContaining({ author: writer.id }),
    ]);
    expect(await site.sql(`SELECT note FROM log_entries WHERE act = 'export_sealed_authors'`)).toEqual([
      { note: 'a spec' },
    ]);

    const copy = await copyOf(text);
    const rows = await copy.sql(
      `SELECT author_id, sealed.is_written_by(pen_name_id, $2) AS known FROM posts WHERE dilemma_id = $1 AND pen_name_id IS NOT NULL`,
      [sealed.id, writer.id],
    );
    expect(rows).toEqual([
      { author_id: null, known: true },
      { author_id: null, known: true },
    ]);
    expect(await exported(copy, true)).toBe(text);
  });

  it('tells who voted on what is sealed with its author alone', async () => {
    const voter = await site.member();
    await site.as(voter).get(`mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }`, {
      input: { postId: sealed.id, value: 'UP' },
    });
    const votes = async (withSealedAuthors: boolean) =>
      recordsIn(await exported(site, withSealedAuthors)).filter(
        ({ type, member }) => type === 'vote' && member === voter.id,
      );
    expect(await votes(false)).toEqual([]);
    expect(await votes(true)).toEqual([expect.objectContaining({ post: sealed.id, value: 1 })]);
    await site.sql('DELETE FROM votes WHERE member_id = $1', [voter.id]);
  });
});
