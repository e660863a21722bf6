import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let reporter: TestMember;
let moderator: TestMember;

const reports = `query ($first: Int! = 20, $after: String) { viewer { reports(first: $first, after: $after) {
  edges { node { id reason note outcome post { id status } } } pageInfo { hasNextPage endCursor } } } }`;
const own = async (by: TestMember, page: object = {}) =>
  (await site.as(by).get(reports, page)).viewer.reports;
const outcomeOf = async (postId: string) =>
  (await own(reporter, { first: 50 })).edges.find(({ node }: any) => node.post?.id === postId)?.node.outcome;

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, reporter] = [await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

describe('whoever reported something', () => {
  it.each([
    ['KEEP', {}, 'KEPT'],
    ['REMOVE', { reason: 'SPAM' }, 'ACTED'],
    ['WARN', { reason: 'OFFENSIVE' }, 'ACTED'],
    ['LOCK_COMMENTS', {}, 'ACTED'],
  ] as const)('learns after %s that it was looked at, not what was done', async (kind, more, outcome) => {
    const { id } = await site.letter(await site.member()); // a warning ends what its author may post
    await desk.report(reporter, id, 'MACHINE_WRITTEN', 'It lists, and lists again');
    expect(await outcomeOf(id)).toBe('WAITING');
    await desk.decide(moderator, await desk.itemOf(id), kind, more);
    if (kind === 'REMOVE') {
      const [{ node }] = (await own(reporter)).edges;
      expect(node).toMatchObject({
        reason: 'MACHINE_WRITTEN',
        note: 'It lists, and lists again',
        outcome,
        post: null,
      });
      return;
    }
    expect(await outcomeOf(id)).toBe(outcome);
  });

  it('learns that what was removed by mistake is back, and that an author took it back', async () => {
    const letter = await site.letter(writer);
    const [one, two] = [await site.comment(writer, letter.id), await site.comment(writer, letter.id)];
    await desk.report(reporter, one.id);
    await desk.report(reporter, two.id);
    const item = await desk.itemOf(one.id);
    await desk.decide(moderator, item, 'REMOVE', { reason: 'SPAM' });
    expect(await outcomeOf(one.id)).toBe('ACTED');
    await desk.decide(moderator, item, 'RESTORE');
    expect(await outcomeOf(one.id)).toBe('KEPT');
    await site.as(writer).get('mutation ($id: ID!) { withdrawPost(postId: $id) { status } }', { id: two.id });
    expect(await outcomeOf(two.id)).toBe('GONE');
  });

  it('reads the own reports, page by page, and nobody else’s', async () => {
    expect((await own(writer)).edges).toEqual([]);
    const all = (await own(reporter, { first: 50 })).edges.map(({ node }: any) => node.id);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: any = await own(reporter, { first: 2, after });
      paged.push(...page.edges.map(({ node }: any) => node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all);
  });
});

describe('a report that somebody is in danger', () => {
  it('has a time, which its author does not learn', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(writer, letter.id);
    await desk.report(reporter, comment.id, 'CRISIS');
    const item = await desk.itemOf(comment.id);
    const { reviewItem } = await site
      .as(moderator)
      .get('query ($id: ID!) { reviewItem(id: $id) { source dueAt } }', { id: item });
    expect(reviewItem).toEqual({ source: 'REPORT', dueAt: expect.any(String) });
    await site.sql(`UPDATE posts SET status = 'hidden' WHERE id = $1`, [comment.id]);
    const { post } = await site
      .as(writer)
      .get('query ($id: ID!) { post(id: $id) { status reviewDueAt } }', { id: comment.id });
    expect(post).toEqual({ status: 'HIDDEN', reviewDueAt: null });
  });
});
