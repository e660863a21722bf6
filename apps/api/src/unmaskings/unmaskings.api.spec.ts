import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let writer: TestMember;
let first: TestMember;
let second: TestMember;

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
  [first, second] = [await site.member({ roles: ['admin'] }), await site.member({ roles: ['admin'] })];
});
afterAll(() => site.close());

const fields =
  '{ id reason confirmedAt viewerCanConfirm author { handle } proposedBy { handle } post { id } }';
const propose = (by: TestMember, postId: string, reason = 'The police asks, with a warrant.') =>
  site
    .as(by)
    .run(
      `mutation ($input: ProposeUnmaskingInput!) { proposeUnmasking(input: $input) { proposal ${fields} } }`,
      {
        input: { postId, reason },
      },
    );
const confirm = (by: TestMember, proposalId: string) =>
  site
    .as(by)
    .run(
      `mutation ($input: ConfirmUnmaskingInput!) { confirmUnmasking(input: $input) { proposal ${fields} } }`,
      {
        input: { proposalId },
      },
    );
const reasonOf = (answer: { errors?: { extensions: { reason?: string } }[] }) =>
  answer.errors?.[0]?.extensions.reason;
const proposed = async (postId: string) =>
  (await propose(first, postId)).data?.proposeUnmasking.proposal as { id: string; author: null };

describe('opening a sealed letter', () => {
  it('takes two admins, tells both who it was, and tells the author that and why', async () => {
    const letter = await site.letter(writer, { penName: 'Nobody Knows' });
    const { id, ...proposal } = await proposed(letter.id);
    expect(proposal).toMatchObject({ author: null, viewerCanConfirm: false, post: { id: letter.id } });

    const confirmed = await confirm(second, id);
    expect(confirmed.data?.confirmUnmasking.proposal).toMatchObject({
      author: { handle: writer.handle },
      proposedBy: { handle: first.handle },
      viewerCanConfirm: false,
    });

    const unmasking = (by: TestMember | null) =>
      site.as(by).get(`{ dilemma(number: ${letter.number}) { unmasking { reason } } }`);
    expect((await unmasking(writer)).dilemma.unmasking).toEqual({
      reason: 'The police asks, with a warrant.',
    });
    for (const other of [null, first, await site.member()])
      expect((await unmasking(other)).dilemma.unmasking).toBeNull();
  });

  it('names the author to the two who opened it and to no third admin', async () => {
    const third = await site.member({ roles: ['admin'] });
    const letter = await site.letter(writer, { penName: 'Two Know' });
    const { id } = await proposed(letter.id);
    await confirm(second, id);
    const authorFor = async (by: TestMember) => {
      const { unmaskingProposals } = await site.as(by).get(`{ unmaskingProposals { id author { handle } } }`);
      return unmaskingProposals.find((each: { id: string }) => each.id === id).author;
    };
    expect(await authorFor(first)).toEqual({ handle: writer.handle });
    expect(await authorFor(second)).toEqual({ handle: writer.handle });
    expect(await authorFor(third)).toBeNull();
  });

  it('is not done by one, nor twice, nor after seven days', async () => {
    const letter = await site.letter(writer, { penName: 'Still Nobody' });
    const { id } = await proposed(letter.id);
    expect(reasonOf(await confirm(first, id))).toBe('OWN_PROPOSAL');
    expect(reasonOf(await propose(second, letter.id))).toBe('PROPOSED_ALREADY');
    expect((await confirm(second, id)).errors).toBeUndefined();
    expect(reasonOf(await confirm(second, id))).toBe('PROPOSAL_OVER');

    const old = await site.letter(writer, { penName: 'Long Ago' });
    const { id: forgotten } = await proposed(old.id);
    await aged(forgotten);
    expect(reasonOf(await confirm(second, forgotten))).toBe('PROPOSAL_OVER');
    expect((await propose(second, old.id)).errors).toBeUndefined();
  });

  it('is not proposed without a reason, nor where the author stands beside it, nor where nobody knows', async () => {
    const open = await site.letter(writer);
    const letter = await site.letter(writer, { penName: 'Has a Name' });
    expect(reasonOf(await propose(first, open.id))).toBe('NOT_SEALED');
    expect((await propose(first, letter.id, '  ')).errors?.[0]?.extensions.code).toBe('INVALID');
    const [pen] = await site.sql(`INSERT INTO pen_names (name) VALUES ('Imported') RETURNING id`);
    await site.sql('UPDATE posts SET pen_name_id = $1 WHERE id = $2', [pen!.id, letter.id]);
    expect(reasonOf(await propose(first, letter.id))).toBe('AUTHOR_UNKNOWN');
    expect(reasonOf(await confirm(first, '01890000-0000-7000-8000-000000000000'))).toBe('NO_SUCH_PROPOSAL');
  });

  it('is for admins whose right still stands', async () => {
    const moderator = await site.member({ roles: ['moderator'] });
    const former = await site.member({ roles: ['admin'] });
    const letter = await site.letter(writer, { penName: 'Safe' });
    expect(reasonOf(await propose(moderator, letter.id))).toBe('NOT_STAFF');
    const { data } = await propose(former, letter.id);
    await site.sql(`UPDATE members SET roles = '{}' WHERE id = $1`, [former.id]);
    expect(reasonOf(await confirm(second, data?.proposeUnmasking.proposal.id))).toBe('PROPOSAL_OVER');
  });
});

/** Nobody can change a proposal, not even its owner: the trigger has to go first. */
async function aged(id: string): Promise<void> {
  await site.sql(
    `DO $$ BEGIN
       SET LOCAL ROLE quandary_vault;
       ALTER TABLE sealed.proposals DISABLE TRIGGER USER;
       UPDATE sealed.proposals SET at = at - interval '8 days' WHERE id = '${id}';
       ALTER TABLE sealed.proposals ENABLE TRIGGER USER;
     END $$`,
  );
}
