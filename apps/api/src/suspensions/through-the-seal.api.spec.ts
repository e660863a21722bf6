import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating, reasonOf } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let moderator: TestMember;
let colleague: TestMember;
let made = 0;
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  moderator = await site.member({ roles: ['moderator'] });
  colleague = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

/** Somebody behind a pen name, and what was decided about their letter. */
async function sealed(kind: string, more: object = {}) {
  const author = await site.member();
  const letter = await site.letter(author, { penName: `Behind the Seal ${++made}` });
  const elsewhere = await site.letter(await site.member());
  const before = await rowOf(author);
  const decisionId = await desk.judge(moderator, letter.id, kind, more);
  expect(await rowOf(author)).toEqual(before);
  return { author, letter, elsewhere, decisionId };
}

/** All that the site can read of a member, with what transactions leave on the row. */
const rowOf = async ({ id }: TestMember) => {
  const [row] = await site.sql(
    'SELECT m.*, m.xmin::text, m.xmax::text, m.ctid::text FROM members m WHERE id = $1',
    [id],
  );
  return row;
};

describe('through the seal', () => {
  it('an author is warned, and says so before they post under whatever name', async () => {
    const { author, letter, elsewhere, decisionId } = await sealed('WARN');
    for (const { id } of [letter, elsewhere])
      expect((await desk.say(author, id, `Words ${id}`)).errors?.[0]?.extensions).toMatchObject({
        reason: 'WARNED',
        decisionId,
      });
    await desk.act(author, 'acknowledgeWarning', { decisionId });
    for (const { id } of [letter, elsewhere])
      expect((await desk.say(author, id, `Words ${id}`)).errors).toBeUndefined();
  });

  it('an author is suspended, under the own name, too; the log, the letter and the member tell nobody', async () => {
    const { author, letter, elsewhere, decisionId } = await sealed('SUSPEND', { suspendUntil: tomorrow() });
    for (const { id } of [letter, elsewhere])
      expect(reasonOf(await desk.say(author, id, 'Words'))).toBe('SUSPENDED');
    expect(await desk.heldAgainst(author)).toMatchObject({
      suspendedUntil: expect.any(String),
      restrictions: [{ id: decisionId, kind: 'SUSPEND' }],
      decisions: [{ id: decisionId, post: { id: letter.id }, viewerCanAppeal: true }],
    });
    const [entry] = await site.sql('SELECT member_id FROM log_entries ORDER BY id DESC LIMIT 1');
    expect(entry).toEqual({ member_id: null });
    // Asking for the member says nothing of the pen name, and leaves what was imposed through it.
    const text = 'Enough.';
    const asked = await desk.act(colleague, 'liftSuspension', { memberId: author.id, text });
    expect(asked.data?.liftSuspension).toEqual({ lifted: false });
    expect(reasonOf(await desk.say(author, elsewhere.id, 'Words'))).toBe('SUSPENDED');
    const lifted = await desk.act(colleague, 'liftSuspension', { postId: letter.id, text });
    expect(lifted.data?.liftSuspension).toEqual({ lifted: true });
    expect((await desk.say(author, elsewhere.id, 'Words')).errors).toBeUndefined();
  });

  it('an author is held where they sign with the pen name, and nowhere else: a signed post that waits would tell', async () => {
    const { author, letter, elsewhere } = await sealed('HOLD');
    expect((await desk.say(author, letter.id, 'Mine')).data?.postComment).toMatchObject({
      heldFor: 'AUTHOR_ON_HOLD',
    });
    expect((await desk.say(author, elsewhere.id, 'Signed')).data?.postComment.__typename).toBe('Comment');
    const another = await site.letter(author, { penName: `Another Pen ${++made}` });
    expect((await desk.post(null, another.id)).status).toBe('PUBLISHED');
  });

  it('a hold of what somebody signs leaves their pen names alone', async () => {
    const author = await site.member();
    const letter = await site.letter(author, { penName: `Not on Hold ${++made}` });
    const signed = await site.letter(author);
    await desk.judge(moderator, signed.id, 'HOLD');
    expect((await desk.say(author, letter.id, 'Sealed')).data?.postComment.__typename).toBe('Comment');
    expect((await desk.say(author, signed.id, 'Signed')).data?.postComment.__typename).toBe('HeldForReview');
  });

  it('an author appeals, and what was decided is reversed by somebody who does not learn who it is', async () => {
    const { author, letter, decisionId, elsewhere } = await sealed('SUSPEND', { suspendUntil: tomorrow() });
    const before = await rowOf(author);
    const { data } = await desk.act(author, 'appeal', { decisionId, text: 'Please look again.' });
    const appealId = data!.appeal.appeal.id;
    const [times] = await site.sql(
      `SELECT a.created_at = date_trunc('hour', a.created_at) AS appeal, r.created_at = date_trunc('hour', r.created_at) AS item
       FROM appeals a JOIN review_items r ON r.id = a.review_item_id WHERE a.id = $1`,
      [appealId],
    );
    expect(times).toEqual({ appeal: true, item: true });
    await desk.act(colleague, 'decideAppeal', { appealId, uphold: false, text: 'You were right.' });
    expect(await rowOf(author)).toEqual(before);
    expect((await desk.post(null, letter.id)).status).toBe('PUBLISHED');
    expect((await desk.say(author, elsewhere.id, 'Free again')).errors).toBeUndefined();
  });

  it('the vault asks for the session of the moderator who decided', async () => {
    const { decisionId } = await sealed('KEEP');
    const attempts = [
      ['SELECT sealed.restrict_author($1, sha256($2))', colleague],
      ['SELECT sealed.lift_restriction($1, sha256($2))', await site.member()],
    ] as const;
    for (const [statement, { token }] of attempts)
      await expect(site.sql(statement, [decisionId, token])).rejects.toThrow(/by (the|a) moderator/);
  });
});
