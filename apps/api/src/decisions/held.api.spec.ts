import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating, threeLinks } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let commenter: TestMember;
let reader: TestMember;
let moderator: TestMember;

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, commenter, reader] = [await site.member(), await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

describe('what screening held', () => {
  it('gets its number when it is kept, after those that came meanwhile', async () => {
    const coach = await site.member({ coach: ['family'] });
    const letter = await site.letter(writer);
    const answer = await site.answer(coach, letter.id);
    const reply = await site.comment(reader, answer.id);
    const { id, newcomer } = await desk.hold(reply.id);
    expect(await desk.post(newcomer, id)).toMatchObject({ status: 'HELD', number: '', path: null });
    await site.comment(commenter, reply.id);
    expect(await desk.post(moderator, id)).toMatchObject({ heldBecause: expect.stringContaining('links') });
    await desk.decide(moderator, await desk.itemOf(id), 'KEEP');

    expect(await desk.post(null, id)).toMatchObject({
      status: 'PUBLISHED',
      number: 'A.1.2',
      path: [1, 1, 2],
      heldBecause: null,
    });
    const [counts] = await site.sql(
      'SELECT d.comment_count, d.branch_count AS own, a.branch_count FROM posts d, posts a WHERE d.id = $1 AND a.id = $2',
      [letter.id, answer.id],
    );
    expect(counts).toEqual({ comment_count: 3, own: 0, branch_count: 3 });
  });

  it('never shares a number with what is posted at the same time', async () => {
    const letter = await site.letter(writer);
    const held = [];
    for (const text of ['One', 'Two', 'Three']) held.push(await desk.hold(letter.id, text));
    const items = await Promise.all(held.map(({ id }) => desk.itemOf(id)));
    const answers = await Promise.all([
      ...items.map((id) => desk.decide(moderator, id, 'KEEP')),
      ...Array.from({ length: 4 }, (_, at) => site.comment(reader, letter.id, `Beside ${at}`)),
    ]);

    expect(answers).toHaveLength(7);
    const { comments, commentCount } = await desk.letterAt(letter.number);
    expect(commentCount).toBe(7);
    expect(comments.edges.map(({ node }: any) => node.number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('burns no number when it is removed', async () => {
    const letter = await site.letter(writer);
    const { id, newcomer } = await desk.hold(letter.id);
    await desk.decide(moderator, await desk.itemOf(id), 'REMOVE', { reason: 'SPAM' });

    expect(await desk.post(newcomer, id)).toMatchObject({
      status: 'REMOVED',
      decision: { explanation: 'Because: REMOVE' },
    });
    expect((await site.comment(reader, letter.id)).number).toBe('1');
    expect(await desk.letterAt(letter.number)).toMatchObject({ commentCount: 1 });
  });

  it('begins its life as a letter when it is kept', async () => {
    const newcomer = await site.member({ daysOld: 0 });
    const mutation =
      'mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on HeldForReview { post { id ... on Dilemma { number } } } } }';
    const input = {
      title: 'Links',
      body: `What of these? ${threeLinks}`,
      topic: 'love',
      penName: 'Linked Up',
    };
    const { post } = (await site.as(newcomer).get(mutation, { input })).postDilemma;
    expect(await desk.post(reader, post.id)).toBeNull();
    await desk.decide(moderator, await desk.itemOf(post.id), 'KEEP');

    expect(await desk.letterAt(post.number)).toMatchObject({ status: 'PUBLISHED' });
  });
});
