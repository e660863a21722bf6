import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating, reasonOf } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let moderator: TestMember;
let colleague: TestMember;
let admins: TestMember[];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  writer = await site.member();
  moderator = await site.member({ roles: ['moderator'] });
  colleague = await site.member({ roles: ['moderator'] });
  admins = await Promise.all(Array.from({ length: 4 }, () => site.member({ roles: ['admin'] })));
});
afterAll(() => site.close());

async function written() {
  const author = await site.member();
  const letter = await site.letter(writer);
  const comment = await site.comment(author, letter.id);
  await desk.report(await site.member(), comment.id);
  return { author, letter, comment, reviewItemId: await desk.itemOf(comment.id) };
}

describe('a suspension', () => {
  it('acts on the member, who reads why and until when, and ends when somebody lifts it', async () => {
    const { author, letter, comment, reviewItemId } = await written();
    const until = inDays(3);
    await desk.decide(moderator, reviewItemId, 'SUSPEND', { reason: 'HARASSMENT', suspendUntil: until });
    expect(await desk.heldAgainst(author)).toMatchObject({
      suspendedUntil: until,
      restrictions: [{ kind: 'SUSPEND', until, explanation: 'Because: SUSPEND' }],
    });
    expect(reasonOf(await desk.say(author, letter.id, 'No'))).toBe('SUSPENDED');
    const lift = (input: object) => desk.act(colleague, 'liftSuspension', { text: 'Enough.', ...input });
    expect((await lift({ memberId: author.id })).data?.liftSuspension).toEqual({ lifted: true });
    expect((await lift({ memberId: author.id })).data?.liftSuspension).toEqual({ lifted: false });
    expect(await desk.heldAgainst(author)).toMatchObject({
      suspendedUntil: null,
      restrictions: [],
      decisions: [
        { kind: 'LIFT', explanation: 'Enough.' },
        { kind: 'SUSPEND', liftedAt: expect.any(String) },
      ],
    });
    expect((await desk.say(author, letter.id, 'Yes')).errors).toBeUndefined();
    expect((await desk.post(null, comment.id)).status).toBe('REMOVED');
    expect((await desk.log(null))[0]).toMatchObject({ act: 'LIFT', dilemmaNumber: null });
  });

  it('is lifted by a post, too, and whoever imposed it may', async () => {
    const { author, comment, reviewItemId } = await written();
    await desk.decide(moderator, reviewItemId, 'SUSPEND', { reason: 'OTHER', suspendUntil: inDays(1) });
    const { data } = await desk.act(moderator, 'liftSuspension', { postId: comment.id, text: 'Enough.' });
    expect(data?.liftSuspension).toEqual({ lifted: true });
    expect((await desk.heldAgainst(author)).restrictions).toEqual([]);
  });

  it('that the console imposed is lifted as well', async () => {
    const author = await site.member();
    await site.sql(`UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1`, [
      author.id,
    ]);
    const { data } = await desk.act(moderator, 'liftSuspension', { memberId: author.id, text: 'Enough.' });
    expect(data?.liftSuspension).toEqual({ lifted: true });
    expect((await desk.heldAgainst(author)).suspendedUntil).toBeNull();
  });

  it('is lifted for a member or a post, not for both or neither, and by the staff alone', async () => {
    const text = 'Enough.';
    for (const input of [{ text }, { text, memberId: writer.id, postId: writer.id }])
      expect(reasonOf(await desk.act(moderator, 'liftSuspension', input))).toBe('MEMBER_OR_POST');
    for (const input of [
      { text, memberId: 'nobody' },
      { text, postId: writer.id },
    ])
      expect(codeOf(await desk.act(moderator, 'liftSuspension', input))).toBe('NOT_FOUND');
    expect(codeOf(await desk.act(writer, 'liftSuspension', { text, memberId: writer.id }))).toBe('FORBIDDEN');
  });
});

describe('a suspension of more than seven days', () => {
  const proposing = (reviewItemId: string) => ({
    ...{ reviewItemId, reason: 'HARASSMENT', explanation: 'A month of rest.', suspendUntil: inDays(30) },
  });
  async function proposed() {
    const scene = await written();
    const { data } = await desk.act(admins[0]!, 'proposeSuspension', proposing(scene.reviewItemId));
    return { ...scene, proposalId: data!.proposeSuspension.proposal.id as string };
  }

  it('is the decision of nobody alone', async () => {
    const { author, reviewItemId } = await written();
    const alone = { reason: 'OTHER', suspendUntil: inDays(8) };
    for (const by of [moderator, admins[0]!])
      expect(reasonOf(await desk.decide(by, reviewItemId, 'SUSPEND', alone))).toBe('SUSPENSION_TOO_LONG');
    expect(codeOf(await desk.act(moderator, 'proposeSuspension', proposing(reviewItemId)))).toBe('FORBIDDEN');
    expect((await desk.heldAgainst(author)).restrictions).toEqual([]);
  });

  it('is proposed by one admin and confirmed by another', async () => {
    const { author, comment, proposalId } = await proposed();
    expect((await desk.heldAgainst(author)).restrictions).toEqual([]);
    expect(reasonOf(await desk.act(admins[0]!, 'confirmSuspension', { proposalId }))).toBe('OWN_PROPOSAL');
    expect(codeOf(await desk.act(moderator, 'confirmSuspension', { proposalId }))).toBe('FORBIDDEN');
    const { data } = await desk.act(admins[1]!, 'confirmSuspension', { proposalId });
    expect(data?.confirmSuspension.decision).toMatchObject({ kind: 'SUSPEND' });
    expect((await desk.heldAgainst(author)).restrictions).toMatchObject([
      { explanation: 'A month of rest.' },
    ]);
    expect((await desk.post(null, comment.id)).status).toBe('REMOVED');
    const log = await desk.log(moderator);
    expect(log.slice(0, 2).map(({ act, by }: any) => [act, by])).toEqual([
      ['SUSPEND', `Name of ${admins[1]!.handle}`],
      ['PROPOSE_SUSPENSION', `Name of ${admins[0]!.handle}`],
    ]);
  });

  it('that two confirm at once is confirmed once', async () => {
    const { author, proposalId } = await proposed();
    const answers = await Promise.all(
      admins.slice(1).map((by) => desk.act(by, 'confirmSuspension', { proposalId })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const answer of answers) expect([undefined, 'CONFLICT']).toContain(codeOf(answer));
    expect((await desk.heldAgainst(author)).decisions).toHaveLength(1);
  });

  it('needs two who are admins still, in the statement that writes it', async () => {
    const { author, proposalId } = await proposed();
    await site.sql(`UPDATE members SET roles = '{}' WHERE id = $1`, [admins[0]!.id]);
    expect(reasonOf(await desk.act(admins[1]!, 'confirmSuspension', { proposalId }))).toBe('PROPOSAL_OVER');
    await site.sql(`UPDATE members SET roles = '{admin}' WHERE id = $1`, [admins[0]!.id]);
    expect((await desk.heldAgainst(author)).restrictions).toEqual([]);
  });

  it.each([
    ['7 days - 1 minute', undefined],
    ['7 days + 1 minute', 'PROPOSAL_OVER'],
  ])('can be confirmed for seven days: %s', async (age, expected) => {
    const { proposalId } = await proposed();
    await site.sql('ALTER TABLE suspension_proposals DISABLE TRIGGER suspension_proposals_are_append_only');
    const [days, sign] = [age.slice(0, 6), age.includes('-') ? '+' : '-'];
    await site.sql(
      `UPDATE suspension_proposals SET proposed_at = now() - interval '${days}' ${sign} interval '1 minute' WHERE id = $1`,
      [proposalId],
    );
    await site.sql('ALTER TABLE suspension_proposals ENABLE TRIGGER suspension_proposals_are_append_only');
    expect(reasonOf(await desk.act(admins[1]!, 'confirmSuspension', { proposalId }))).toBe(expected);
  });

  it('cannot be put into force in the vault without them', async () => {
    const { comment, reviewItemId } = await written();
    const [made] = await site.sql(
      `INSERT INTO decisions (review_item_id, post_id, kind, explanation, suspend_until, revision, decided_by)
       VALUES ($1, $2, 'suspend', 'Alone', now() + interval '8 days', 0, $3) RETURNING id`,
      [reviewItemId, comment.id, admins[0]!.id],
    );
    const restrict = site.sql(`SELECT sealed.restrict_author($1, sha256($2))`, [made!.id, admins[0]!.token]);
    await expect(restrict).rejects.toThrow(/two admins/);
  });
});
