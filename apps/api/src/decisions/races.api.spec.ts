import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let people: TestMember[];
let moderators: TestMember[];

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  people = await Promise.all(Array.from({ length: 3 }, () => site.member()));
  moderators = await Promise.all(Array.from({ length: 2 }, () => site.member({ roles: ['moderator'] })));
});
afterAll(() => site.close());

const withdraw = 'mutation ($id: ID!) { withdrawPost(postId: $id) { id } }';
const edit = 'mutation ($input: EditPostInput!) { editPost(input: $input) { id } }';
const vote = 'mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }';
const reply = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename } }';

/** The counters as they are kept, and as they would be counted now. */
const counters = `
  SELECT d.comment_count AS kept, d.branch_count AS "keptAtLetter", a.branch_count AS "keptAtAnswer",
    (SELECT count(*)::int FROM posts c WHERE c.dilemma_id = d.id AND c.kind = 'comment' AND c.status = 'published') AS counted,
    (SELECT count(*)::int FROM posts c WHERE c.dilemma_id = d.id AND c.kind = 'comment' AND c.status = 'published'
      AND c.path[1] = 0) AS "countedAtLetter",
    (SELECT count(*)::int FROM posts c WHERE c.dilemma_id = d.id AND c.kind = 'comment' AND c.status = 'published'
      AND c.path[1] = 1) AS "countedAtAnswer"
  FROM posts d JOIN posts a ON a.dilemma_id = d.id AND a.kind = 'answer' WHERE d.id = $1`;

it('keeps the counters true and nobody waiting in a circle, whatever happens to a post at once', async () => {
  const [writer, author, other] = people as [TestMember, TestMember, TestMember];
  const coach = await site.member({ coach: ['family'] });
  const letter = await site.letter(writer);
  const answer = await site.answer(coach, letter.id);

  for (let round = 0; round < 12; round++) {
    const comment = await site.comment(author, round % 2 ? letter.id : answer.id);
    await desk.report(writer, comment.id);
    const item = await desk.itemOf(comment.id);
    const outcomes = await Promise.all([
      site.as(other).run(reply, { input: { parentId: comment.id, body: `Reply ${round}` } }),
      site.as(writer).run(reply, { input: { parentId: comment.id, body: `Another reply ${round}` } }),
      ...moderators.map((by) => desk.report(by, comment.id)),
      ...moderators.map((by, at) => desk.decide(by, item, at === 0 ? 'REMOVE' : 'KEEP', { reason: 'SPAM' })),
      site.as(other).run(vote, { input: { postId: comment.id, value: 'UP' } }),
      site.as(author).run(edit, { input: { postId: comment.id, body: `Better ${round}` } }),
      ...(round % 3 === 0 ? [site.as(author).run(withdraw, { id: comment.id })] : []),
    ]);
    expect(outcomes.map(codeOf)).not.toContain('INTERNAL');
  }

  const [row] = await site.sql(counters, [letter.id]);
  expect([row!.kept, row!.keptAtLetter, row!.keptAtAnswer]).toEqual([
    row!.counted,
    row!.countedAtLetter,
    row!.countedAtAnswer,
  ]);
});
