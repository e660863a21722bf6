import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating, reasonOf } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let moderator: TestMember;
let letter: { id: string; number: number };
const soon = () => new Date(Date.now() + 3_600_000).toISOString();

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  writer = await site.member();
  moderator = await site.member({ roles: ['moderator'] });
  letter = await site.letter(writer);
});
afterAll(() => site.close());

/** Somebody whose comment was decided about. */
async function judged(kind: string, more: object = {}, under = letter) {
  const author = await site.member();
  const comment = await site.comment(author, under.id);
  return { author, comment, decisionId: await desk.judge(moderator, comment.id, kind, more) };
}

describe('a warning', () => {
  it('is acknowledged before its author posts again, and says which it is and what it says', async () => {
    const { author, decisionId } = await judged('WARN', { reason: 'OFFENSIVE' });
    const refused = await desk.say(author, letter.id, 'One more');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'WARNED',
      decisionId,
      explanation: 'Because: WARN',
    });
    expect((await desk.heldAgainst(author)).restrictions).toEqual([
      { id: decisionId, kind: 'WARN', until: null, explanation: 'Because: WARN' },
    ]);
    for (const _again of [1, 2]) {
      const { data } = await desk.act(author, 'acknowledgeWarning', { decisionId });
      expect(data?.acknowledgeWarning.decision).toEqual({ id: decisionId, viewerMustAcknowledge: false });
    }
    expect((await desk.heldAgainst(author)).restrictions).toEqual([]);
    expect((await desk.say(author, letter.id, 'One more')).errors).toBeUndefined();
  });

  it('is acknowledged by nobody else, and stops nobody else', async () => {
    const { author, decisionId } = await judged('WARN');
    const other = await site.member();
    expect(reasonOf(await desk.act(other, 'acknowledgeWarning', { decisionId }))).toBe('NOT_A_WARNING');
    expect(codeOf(await desk.act(other, 'acknowledgeWarning', { decisionId: 'none' }))).toBe('NOT_FOUND');
    expect((await desk.say(other, letter.id, 'Somebody else')).errors).toBeUndefined();
    expect(reasonOf(await desk.say(author, letter.id, 'Still'))).toBe('WARNED');
  });

  it('is acknowledged and posted after at once without a post before', async () => {
    const { author, decisionId } = await judged('WARN');
    const [, ...said] = await Promise.all([
      desk.act(author, 'acknowledgeWarning', { decisionId }),
      ...Array.from({ length: 8 }, (_, at) => desk.say(author, letter.id, `At once ${at}`)),
    ]);
    for (const answer of said) expect([undefined, 'WARNED']).toContain(reasonOf(answer));
    expect((await desk.say(author, letter.id, 'Afterwards')).errors).toBeUndefined();
  });

  it('that comes while its author writes stops the very next post', async () => {
    const author = await site.member();
    const comment = await site.comment(author, letter.id);
    const [, ...said] = await Promise.all([
      desk.judge(moderator, comment.id, 'WARN'),
      ...Array.from({ length: 8 }, (_, at) => desk.say(author, letter.id, `Meanwhile ${at}`)),
    ]);
    for (const answer of said) expect([undefined, 'WARNED']).toContain(reasonOf(answer));
    expect(reasonOf(await desk.say(author, letter.id, 'Afterwards'))).toBe('WARNED');
  });
});

describe('a hold', () => {
  it('lets what its author posts and edits wait, tells them, and ends by itself or lifted', async () => {
    const { author, comment, decisionId } = await judged('HOLD', { suspendUntil: soon() });
    const { data } = await desk.say(author, letter.id, 'Waits');
    expect(data?.postComment).toMatchObject({ __typename: 'HeldForReview', heldFor: 'AUTHOR_ON_HOLD' });
    expect((await desk.heldAgainst(author)).restrictions).toMatchObject([{ kind: 'HOLD', id: decisionId }]);
    const edit = 'mutation ($input: EditPostInput!) { editPost(input: $input) { status } }';
    const { editPost } = await site
      .as(author)
      .get(edit, { input: { postId: comment.id, body: 'Other words' } });
    expect(editPost.status).toBe('HIDDEN');

    const lifted = await desk.decide(moderator, await firstItem(comment.id), 'LIFT');
    expect(lifted.data?.decideReview.kind).toBe('LIFT');
    const after = await desk.say(author, letter.id, 'Goes up at once');
    expect(after.data?.postComment.__typename).toBe('Comment');
    expect(reasonOf(await desk.decide(moderator, await firstItem(comment.id), 'LIFT'))).toBe(
      'NOTHING_TO_LIFT',
    );
  });

  it('has no end in the past, and only it and a suspension have one', async () => {
    const comment = await site.comment(await site.member(), letter.id);
    await desk.report(await site.member(), comment.id);
    const item = await desk.itemOf(comment.id);
    const past = { reason: 'OTHER', suspendUntil: new Date(Date.now() - 1_000).toISOString() };
    expect(reasonOf(await desk.decide(moderator, item, 'HOLD', past))).toBe('SUSPENSION_ENDS_IN_PAST');
    expect(
      reasonOf(await desk.decide(moderator, item, 'WARN', { reason: 'OTHER', suspendUntil: soon() })),
    ).toBe('END_WITHOUT_SUSPENSION');
    for (const minutes of [undefined, 0, 61])
      expect(reasonOf(await desk.decide(moderator, item, 'SLOW', { minutes }))).toBe('BAD_MINUTES');
    expect(codeOf(await desk.decide(moderator, item, 'HIDE'))).toBe('INVALID');
  });

  const firstItem = async (postId: string): Promise<string> => {
    const [row] = await site.sql(
      `SELECT review_item_id AS id FROM decisions WHERE post_id = $1 AND kind = 'hold'`,
      [postId],
    );
    return row!.id;
  };
});

describe('a closed branch', () => {
  it('takes no comment below it, also what was held meanwhile, and leaves the rest open', async () => {
    const there = await site.letter(writer);
    const top = await site.comment(writer, there.id);
    const reply = await site.comment(await site.member(), top.id);
    const { id: heldId } = await desk.hold(top.id);
    const beside = await site.comment(writer, there.id);
    await desk.judge(moderator, top.id, 'LOCK_COMMENTS', { branch: true });
    const reader = await site.member();
    for (const post of [top, reply])
      expect(reasonOf(await desk.say(reader, post.id, 'More'))).toBe('DISCUSSION_LOCKED');
    expect(await desk.post(reader, reply.id)).toMatchObject({ viewerCanReply: false });
    await desk.decide(moderator, await desk.itemOf(heldId), 'KEEP');
    expect(reasonOf(await desk.say(reader, heldId, 'More'))).toBe('DISCUSSION_LOCKED');
    expect((await desk.say(reader, beside.id, 'Beside')).errors).toBeUndefined();
    expect(await desk.letterAt(there.number)).toMatchObject({ locked: false });

    const [item] = await site.sql(
      `SELECT review_item_id AS id FROM decisions WHERE post_id = $1 AND kind = 'lock_comments'`,
      [top.id],
    );
    await desk.decide(moderator, item!.id, 'LIFT');
    for (const post of [top, reply, { id: heldId }])
      expect((await desk.say(reader, post.id, `Open again ${post.id}`)).errors).toBeUndefined();
  });

  it('that is closed while many write below it has no comment after it', async () => {
    const there = await site.letter(writer);
    const top = await site.comment(writer, there.id);
    const people = await Promise.all(Array.from({ length: 8 }, () => site.member()));
    await Promise.all([
      desk.judge(moderator, top.id, 'LOCK_COMMENTS', { branch: true }),
      ...people.map((by, at) => desk.say(by, top.id, `Meanwhile ${at}`)),
    ]);
    const [row] = await site.sql(
      `SELECT count(*)::integer AS open FROM posts WHERE parent_id = $1 AND locked_at IS NULL`,
      [top.id],
    );
    expect(row).toEqual({ open: 0 });
  });
});

describe('a slowed thread', () => {
  it('has its floor for everybody but the letter-writer and coaches, also without daily limits', async () => {
    const there = await site.letter(writer);
    const { author, comment } = await judged('SLOW', { minutes: 30 }, there);
    const refused = await desk.say(author, comment.id, 'At once');
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_SOON', reason: 'COOLING', limit: 30 });
    expect(refused.errors?.[0]?.extensions.retryAfter).toBeGreaterThan(29 * 60);
    for (const free of [writer, await site.member({ coach: ['family'] })]) {
      for (const text of ['Once', 'Twice'])
        expect((await desk.say(free, comment.id, `${text} ${free.id}`)).errors).toBeUndefined();
    }
  });
});

describe('what the site does by itself', () => {
  it('is a statement of reasons, too: hidden by reports, paused by reports, held by screening', async () => {
    const author = await site.member();
    const comment = await site.comment(author, letter.id);
    const own = await site.letter(author);
    const weighty = await Promise.all([1, 2].map(() => site.member({ roles: ['moderator'] })));
    for (const postId of [comment.id, own.id])
      for (const by of weighty) await desk.report(by, postId, 'HARASSMENT');
    const { decisions } = await desk.heldAgainst(author);
    expect(decisions).toMatchObject([
      { kind: 'PAUSE', automatic: true, reason: 'HARASSMENT', rule: 'BE_KIND', viewerCanAppeal: true },
      { kind: 'HIDE', automatic: true, reason: 'HARASSMENT', decidedBy: null, post: { id: comment.id } },
    ]);
    const { newcomer, id } = await desk.hold(letter.id);
    expect((await desk.heldAgainst(newcomer)).decisions).toMatchObject([
      { kind: 'SCREEN', automatic: true, post: { id }, explanation: expect.stringMatching(/links/) },
    ]);
  });

  it('never tells its author that a stranger said somebody is in danger', async () => {
    const letter = await site.letter(writer);
    const author = await site.member();
    const comment = await site.comment(author, letter.id);
    const weighty = await Promise.all([1, 2].map(() => site.member({ roles: ['moderator'] })));
    for (const by of weighty) await desk.report(by, comment.id, 'CRISIS');
    expect((await desk.heldAgainst(author)).decisions).toMatchObject([
      { kind: 'HIDE', automatic: true, reason: null, rule: null },
    ]);
  });

  it('is about the author’s own posts, and nobody else reads it there', async () => {
    expect((await desk.heldAgainst(await site.member())).decisions).toEqual([]);
  });
});
