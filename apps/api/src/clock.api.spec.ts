import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { codeOf, moderating } from '../test/moderating';

/** All but the clock goes on as it is: connections, timers and what is measured. */
const real = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
const day = 24 * 60 * 60_000;

let site: TestSite;
let writer: TestMember;
let moderator: TestMember;

beforeAll(async () => {
  site = await openSite({ limits: true });
  writer = await site.member();
  moderator = await site.member({ roles: ['moderator'] });
});
afterEach(() => void jest.useRealTimers());
afterAll(() => site.close());

const edit = (postId: string, body: string) =>
  site.as(writer).run(`mutation ($input: EditPostInput!) { editPost(input: $input) { body edits } }`, {
    input: { postId, body },
  });
const comment = (by: TestMember, parentId: string, body: string) =>
  site
    .as(by)
    .run(
      `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id edits createdAt } } }`,
      {
        input: { parentId, body },
      },
    );
const inDays = async (days: number): Promise<string> => {
  const [row] = await site.sql<{ at: Date }>('SELECT now() + make_interval(hours => $1) AS at', [days * 24]);
  return row!.at.toISOString();
};

describe.each([
  ['five days slow', -5 * day],
  ['five days fast', 5 * day],
])('a process whose clock is %s', (_, off) => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.now() + off, doNotFake: [...real] });
  });

  it('still lets a text be replaced for fifteen minutes, and only added to afterwards', async () => {
    const letter = await site.letter(await site.member().then((member) => (writer = member)));
    expect((await edit(letter.id, 'At once.')).data?.editPost).toEqual({ body: 'At once.', edits: 'FREE' });

    await site.sql(`UPDATE posts SET published_at = now() - interval '16 minutes' WHERE id = $1`, [
      letter.id,
    ]);
    const { data } = await edit(letter.id, 'Later.');
    const [today] = await site.sql<{ day: string }>('SELECT current_date::text AS day');
    expect(data?.editPost).toEqual({
      body: `At once.\n\n**Added on ${today!.day}:** Later.`,
      edits: 'ADDENDUM',
    });
  });

  it('dates a new comment by the database, and lets it be edited', async () => {
    const by = await site.member();
    const letter = await site.letter(by);
    const { data } = await comment(by, letter.id, `I am ${by.handle}.`);
    const [row] = await site.sql(`SELECT now() - $1::timestamptz < interval '1 minute' AS recent`, [
      data?.postComment.createdAt,
    ]);
    expect([row, data?.postComment.edits]).toEqual([{ recent: true }, 'FREE']);
  });

  it('keeps a suspension as long as it was meant, and no longer', async () => {
    const [letter, member] = [await site.letter(await site.member()), await site.member()];
    const suspend = (interval: string) =>
      site.sql(`UPDATE members SET suspended_until = now() + $2::interval WHERE id = $1`, [
        member.id,
        interval,
      ]);
    await suspend('1 hour');
    expect(codeOf(await comment(member, letter.id, 'While suspended.'))).toBe('FORBIDDEN');
    expect(codeOf(await moderating(site).report(member, letter.id, 'SPAM'))).toBe('FORBIDDEN');
    await suspend('-1 hour');
    expect(codeOf(await comment(member, letter.id, 'Afterwards.'))).toBeUndefined();
    expect(codeOf(await moderating(site).report(await site.member(), letter.id, 'SPAM'))).toBeUndefined();
  });

  it('ends a session, a coach’s credential and a claim at their time', async () => {
    const by = await site.member({ coach: ['family'] });
    const badges = async () =>
      (await site.as(null).get(`{ member(handle: "${by.handle}") { badges } }`)).member.badges;
    const me = async () => (await site.as(by).get('{ viewer { member { badges } } }')).viewer?.member;
    expect([await badges(), await me()]).toEqual([['COACH'], { badges: ['COACH'] }]);
    await site.sql(`UPDATE members SET coach_until = now() - interval '1 hour' WHERE id = $1`, [by.id]);
    expect([await badges(), await me()]).toEqual([[], { badges: [] }]);
    await site.sql(`UPDATE sessions SET expires_at = now() - interval '1 hour' WHERE member_id = $1`, [
      by.id,
    ]);
    expect(await me()).toBeUndefined();
    expect(await site.member().then((member) => site.as(member).get('{ viewer { email } }'))).toMatchObject({
      viewer: { email: expect.any(String) },
    });
  });

  it('suspends for a week at most, and lists what waits as of now', async () => {
    const moderation = moderating(site);
    const post = await site.letter(await site.member());
    await moderation.report(await site.member(), post.id);
    const item = await moderation.itemOf(post.id);
    const queue = `{ reviewQueue(first: 50) { edges { node { id claimExpiresAt } } } }`;
    const listed = (await site.as(moderator).get(queue)).reviewQueue.edges.map(({ node }: any) => node.id);
    expect(listed).toContain(item);

    expect(codeOf(await moderation.claim(moderator, item))).toBeUndefined();
    await site.sql(`UPDATE review_items SET claimed_until = now() - interval '1 minute' WHERE id = $1`, [
      item,
    ]);
    const other = await site.member({ roles: ['moderator'] });
    expect(codeOf(await moderation.claim(other, item))).toBeUndefined();
    expect(codeOf(await moderation.claim(moderator, item))).toBe('CONFLICT');

    const until = (suspendUntil: string) =>
      moderation.decide(other, item, 'SUSPEND', { reason: 'SPAM', suspendUntil });
    for (const days of [-1, 8]) expect(codeOf(await until(await inDays(days)))).toBe('INVALID');
    expect(codeOf(await until(await inDays(6)))).toBeUndefined();
  });

  it('is strict with those who are new, and with nobody else', async () => {
    const [newcomer, regular] = [await site.member({ daysOld: 0 }), await site.member({ daysOld: 2 })];
    await site.sql(
      `INSERT INTO posts (id, kind, dilemma_id, path, author_id, number, slug, title, topic_slug, body, body_html, status,
         published_at, created_at)
       SELECT id, 'dilemma', id, '{}', $1, nextval('dilemma_numbers'), 'old', 'Old', 'family', 'Old', 'Old', 'published',
         now() - interval '2 days', now() - interval '2 days'
       FROM (SELECT uuidv7() AS id FROM unnest(ARRAY[1, 2])) AS ids`,
      [regular.id],
    );
    await site.letter(newcomer);
    await site.letter(newcomer);
    const third = (by: TestMember) =>
      site
        .as(by)
        .run(
          `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id } } }`,
          {
            input: { title: 'One more', body: `By ${by.handle}`, topic: 'family' },
          },
        );
    expect(codeOf(await third(newcomer))).toBe('TOO_SOON');
    for (let at = 0; at < 3; at += 1) await site.letter(regular);
    expect(codeOf(await third(regular))).toBeUndefined();
  });
});
