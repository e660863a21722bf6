import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating, reasonOf } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;

beforeAll(async () => {
  site = await openSite({ limits: true });
  desk = moderating(site);
});
afterAll(() => site.close());

/** A comment with so many reports, of somebody who is not in it. */
async function heated(reports: number, letter?: { id: string }) {
  const under = letter ?? (await site.letter(await site.member()));
  const top = await site.comment(await site.member(), under.id);
  for (let at = 0; at < reports; at++)
    await desk.report(await site.member({ daysOld: 0 }), top.id, 'OFFENSIVE');
  return { letter: under, top };
}

/** When the member said something last is so many seconds ago. */
const ago = ({ id }: TestMember, seconds: number) =>
  site.sql(
    `UPDATE posts SET created_at = now() - make_interval(secs => $2) WHERE id = (
       SELECT p.id FROM posts p WHERE author_id = $1 ORDER BY created_at DESC LIMIT 1)`,
    [id, seconds],
  );

describe('cooling', () => {
  it('asks nobody to wait where nothing was reported', async () => {
    const { top } = await heated(0);
    const by = await site.member();
    for (const text of ['One', 'Two']) expect((await desk.say(by, top.id, text)).errors).toBeUndefined();
  });

  it.each([
    [1, 3],
    [4, 6],
  ])('asks for two minutes and one for every report: %d', async (reports, minutes) => {
    const { top } = await heated(reports);
    const by = await site.member();
    expect((await desk.say(by, top.id, 'The first')).errors).toBeUndefined();
    const refused = await desk.say(by, top.id, 'The second');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_SOON',
      reason: 'COOLING',
      limit: minutes,
    });
    const after = refused.errors?.[0]?.extensions.retryAfter ?? 0;
    expect(after).toBeGreaterThan(minutes * 60 - 30);
    expect(after).toBeLessThanOrEqual(minutes * 60);
    expect(refused.errors?.[0]?.message).toMatch(/\d\d:\d\d UTC/);

    await ago(by, minutes * 60 - 20);
    expect(reasonOf(await desk.say(by, top.id, 'A little early'))).toBe('COOLING');
    await ago(by, minutes * 60 + 1);
    expect((await desk.say(by, top.id, 'In time')).errors).toBeUndefined();
  });

  it('asks for an hour at the most', async () => {
    const { top } = await heated(1);
    await site.sql(
      `INSERT INTO reports (review_item_id, post_id, reason, weight)
       SELECT review_item_id, post_id, 'other', 0 FROM reports, generate_series(1, 100) WHERE post_id = $1`,
      [top.id],
    );
    const by = await site.member();
    await desk.say(by, top.id, 'The first');
    expect((await desk.say(by, top.id, 'The second')).errors?.[0]?.extensions).toMatchObject({ limit: 60 });
  });

  it('is for the branch: all below what was reported, and nothing beside it', async () => {
    const { letter, top } = await heated(1);
    const by = await site.member();
    const reply = await site.comment(by, top.id);
    expect(reasonOf(await desk.say(by, reply.id, 'Deeper'))).toBe('COOLING');
    expect((await desk.say(by, letter.id, 'Elsewhere')).errors).toBeUndefined();
    const other = await site.member();
    expect((await desk.say(other, reply.id, 'Somebody else')).errors).toBeUndefined();
  });

  it('lets the letter-writer and coaches of the topic go on, the letter-writer also behind a pen name', async () => {
    const author = await site.member();
    const coach = await site.member({ coach: ['family'] });
    const elsewhere = await site.member({ coach: ['work'] });
    for (const wish of [{}, { penName: 'Cool and Sealed' }]) {
      const { top } = await heated(1, await site.letter(author, wish));
      for (const by of [author, coach])
        for (const text of ['One', 'Two'])
          expect((await desk.say(by, top.id, `${text} ${top.id}`)).errors).toBeUndefined();
      await desk.say(elsewhere, top.id, `One ${top.id}`);
      expect(reasonOf(await desk.say(elsewhere, top.id, `Two ${top.id}`))).toBe('COOLING');
    }
  });

  it('ends when a moderator has looked', async () => {
    const { top } = await heated(1);
    const by = await site.member();
    await desk.say(by, top.id, 'One');
    await desk.decide(await site.member({ roles: ['moderator'] }), await desk.itemOf(top.id), 'KEEP');
    expect((await desk.say(by, top.id, 'Two')).errors).toBeUndefined();
  });

  it('has the longer of the reports’ wait and the floor of a moderator', async () => {
    const { letter, top } = await heated(1);
    const other = await site.comment(await site.member(), letter.id);
    await desk.judge(await site.member({ roles: ['moderator'] }), other.id, 'SLOW', { minutes: 10 });
    const by = await site.member();
    await desk.say(by, top.id, 'One');
    expect((await desk.say(by, top.id, 'Two')).errors?.[0]?.extensions).toMatchObject({ limit: 10 });
  });

  it('costs a comment no statement more', async () => {
    const { top } = await heated(1);
    const by = await site.member();
    const statements = await site.statements(() => desk.say(by, top.id, 'Counted'));
    expect(statements.length).toBeLessThanOrEqual(8);
  });
});
