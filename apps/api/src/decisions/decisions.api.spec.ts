import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating, reviewQueue, moderationLog } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let commenter: TestMember;
let reader: TestMember;
let moderator: TestMember;
let colleague: TestMember;

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, commenter, reader] = [await site.member(), await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'], handle: 'mo' });
  colleague = await site.member({ roles: ['admin'] });
});
afterAll(() => site.close());

/** Reported once, and the item of it. */
async function reported(postId: string): Promise<string> {
  await desk.report(reader, postId);
  return desk.itemOf(postId);
}

/** What the vault says it told a member; the site itself cannot read it. */
async function noticesTo(member: TestMember): Promise<string[]> {
  const url = new URL(process.env.QUANDARY_TEST_SERVER ?? '');
  url.pathname = new URL(site.config.databaseUrl ?? '').pathname;
  const superuser = new Client({ connectionString: url.href });
  await superuser.connect();
  const { rows } = await superuser.query('SELECT text FROM sealed.notices WHERE member_id = $1', [member.id]);
  await superuser.end();
  return rows.map(({ text }) => text);
}

describe('the whole loop', () => {
  it('goes from a report to a tombstone that says why, a text for the author and a line in the log', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id, 'Rude words');

    expect((await desk.report(reader, comment.id, 'HARASSMENT', 'He says this every day')).data).toEqual({
      reportPost: true,
    });
    const { reviewQueue: queue } = await site.as(moderator).get(reviewQueue, { state: 'OPEN', first: 50 });
    const { node } = queue.edges.find((edge: any) => edge.node.post.id === comment.id);
    expect(node).toMatchObject({
      state: 'OPEN',
      source: 'REPORT',
      reasons: ['HARASSMENT'],
      notes: ['He says this every day'],
      viewerCanClaim: true,
      viewerCanDecide: true,
      claimedBy: null,
      decision: null,
      post: { body: 'Rude words' },
    });

    const { data } = await desk.claim(moderator, node.id);
    expect(data?.claimReview).toMatchObject({
      state: 'CLAIMED',
      claimedBy: { name: 'Name of mo' },
      viewerCanClaim: false,
      viewerCanDecide: true,
    });
    expect(new Date(data?.claimReview.claimExpiresAt).getTime()).toBeGreaterThan(Date.now() + 14 * 60_000);
    const decision = await desk.decide(moderator, node.id, 'REMOVE', { reason: 'HARASSMENT' });
    expect(decision.data?.decideReview).toMatchObject({
      kind: 'REMOVE',
      reason: 'HARASSMENT',
      decidedBy: { name: 'Name of mo' },
      post: { status: 'REMOVED', removedFor: 'HARASSMENT' },
    });

    for (const visitor of [null, reader]) {
      expect(await desk.post(visitor, comment.id)).toMatchObject({
        status: 'REMOVED',
        body: '',
        author: { name: '' },
        removedFor: 'HARASSMENT',
        number: comment.number,
        decision: null,
      });
    }
    const own = await desk.post(commenter, comment.id);
    expect(own.body).toBe('Rude words');
    expect(own.decision).toEqual({
      kind: 'REMOVE',
      reason: 'HARASSMENT',
      explanation: 'Because: REMOVE',
      decidedBy: null,
    });
    expect((await desk.post(moderator, comment.id)).decision.decidedBy).toEqual({ name: 'Name of mo' });
    expect(await desk.letterAt(letter.number)).toMatchObject({
      commentCount: 0,
      comments: { totalCount: 0 },
    });

    const line = {
      act: 'REMOVE',
      reason: 'HARASSMENT',
      postKind: 'COMMENT',
      dilemmaNumber: letter.number,
      postNumber: '1',
    };
    expect((await desk.log(null))[0]).toMatchObject({ ...line, by: 'a moderator' });
    expect((await desk.log(colleague))[0]).toMatchObject({ ...line, by: 'Name of mo' });
    const after = await desk.review(moderator, node.id);
    expect(after).toMatchObject({
      state: 'DECIDED',
      decision: { kind: 'REMOVE' },
      viewerCanClaim: false,
      viewerCanDecide: true,
    });
  });

  it('takes a removal back, with its number and its place in the counts', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id);
    const id = await reported(comment.id);
    await desk.decide(moderator, id, 'REMOVE', { reason: 'SPAM' });

    expect(codeOf(await desk.decide(moderator, id, 'KEEP'))).toBe('CONFLICT');
    expect((await desk.decide(colleague, id, 'RESTORE')).data?.decideReview).toMatchObject({
      kind: 'RESTORE',
      post: { status: 'PUBLISHED', removedFor: null },
    });
    expect(codeOf(await desk.decide(colleague, id, 'RESTORE'))).toBe('CONFLICT');
    expect(await desk.post(reader, comment.id)).toMatchObject({ status: 'PUBLISHED', number: '1' });
    expect(await desk.letterAt(letter.number)).toMatchObject({
      commentCount: 1,
      comments: { totalCount: 1 },
    });
  });

  it('gives a suspended author a rest, and warns with words only', async () => {
    const author = await site.member();
    const letter = await site.letter(writer);
    const [one, two] = [await site.comment(author, letter.id), await site.comment(author, letter.id)];
    await desk.decide(moderator, await reported(one.id), 'WARN', { reason: 'OFFENSIVE' });
    expect(await desk.post(author, one.id)).toMatchObject({
      status: 'PUBLISHED',
      decision: { kind: 'WARN' },
    });

    const until = new Date(Date.now() + 3 * 86_400_000).toISOString();
    const { data } = await desk.decide(moderator, await reported(two.id), 'SUSPEND', {
      reason: 'OFFENSIVE',
      suspendUntil: until,
    });
    expect(data?.decideReview.suspendUntil).toBe(until);
    const send = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename } }';
    expect(codeOf(await site.as(author).run(send, { input: { parentId: letter.id, body: 'More' } }))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(await desk.report(author, letter.id))).toBe('FORBIDDEN');
    const far = new Date(Date.now() + 8 * 86_400_000).toISOString();
    const refused = await desk.decide(moderator, await reported(letter.id), 'SUSPEND', {
      reason: 'OTHER',
      suspendUntil: far,
    });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'input.suspendUntil' });
    // A post whose author was warned still has a name, so the log does not point at it.
    expect((await desk.log(null))[0]).toMatchObject({
      act: 'SUSPEND',
      dilemmaNumber: null,
      postNumber: null,
    });
    expect((await desk.log(moderator))[0]).toMatchObject({
      act: 'SUSPEND',
      dilemmaNumber: letter.number,
      postNumber: '2',
    });
  });

  it('closes a discussion', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id);
    await desk.decide(moderator, await reported(comment.id), 'LOCK_COMMENTS');

    expect(await desk.letterAt(letter.number)).toMatchObject({ locked: true, commentCount: 1 });
    expect(await desk.post(reader, comment.id)).toMatchObject({ status: 'PUBLISHED', viewerCanReply: false });
  });
});

describe('a sealed letter', () => {
  it('keeps its writer: a text that only she reads, and no number once it is gone', async () => {
    const sealed = await site.letter(writer, { penName: 'Never Found' });
    const id = await reported(sealed.id);
    await desk.decide(moderator, id, 'REMOVE', { reason: 'IDENTIFIES_SOMEONE' });
    expect((await desk.post(writer, sealed.id)).decision).toMatchObject({ explanation: 'Because: REMOVE' });
    expect(await noticesTo(writer)).toEqual(['Because: REMOVE']);
    await expect(site.source.query('SELECT text FROM sealed.notices')).rejects.toThrow(/permission denied/);
    expect(await desk.post(reader, sealed.id)).toBeNull();
    const [line] = await desk.log(moderator);
    expect(line).toMatchObject({ act: 'REMOVE', postKind: 'DILEMMA', dilemmaNumber: null, postNumber: null });
    const [entry] = await site.sql('SELECT member_id FROM log_entries ORDER BY at DESC LIMIT 1');
    expect(entry).toEqual({ member_id: null });
  });
});

describe('the log', () => {
  it('pages without losing or repeating', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { moderationLog: page }: any = await site.as(null).get(moderationLog, { first: 3, after });
      ids.push(...page.edges.map(({ node }: any) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const [{ all }] = (await site.sql('SELECT count(*)::int AS all FROM log_entries')) as [{ all: number }];
    expect(new Set(ids).size).toBe(all);
    expect(ids).toHaveLength(all);
  });

  it('cannot be rewritten', async () => {
    await expect(site.sql('DELETE FROM log_entries')).rejects.toThrow(/append-only/);
    await expect(site.sql(`UPDATE decisions SET explanation = ''`)).rejects.toThrow(/append-only/);
  });
});
