import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadSeeds } from '../../seeds/load';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating, threeLinks } from '../../test/moderating';
import { Database } from '../platform/database/database';
import { reconcile } from './reconcile.queries';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let coaches: TestMember[];
let moderator: TestMember;

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  writer = await site.member();
  coaches = [await site.member({ coach: ['family'] }), await site.member({ coach: ['family'] })];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

/** The posts whose numbers or counters are not what the rows say; they are made so. */
async function untrue(): Promise<string[]> {
  const letters = await site.sql<{ id: string }>(`SELECT id FROM posts WHERE kind = 'dilemma'`);
  const letterIds = letters.map(({ id }) => id);
  const changed = await site.app.get(Database).rows(reconcile, { letterIds, fresh: '[]' });
  return changed.map(({ id }) => id);
}

it('finds every counter of the invented community true', async () => {
  await loadSeeds(await site.operator());
  const [row] = await site.sql(`SELECT count(*)::integer AS letters FROM posts WHERE kind = 'dilemma'`);
  expect(row?.letters).toBeGreaterThan(10);
  expect(await untrue()).toEqual([]);
});

it('finds them true after whatever members and moderators do', async () => {
  const act = fc.record({
    what: fc.constantFrom(
      'answer',
      'comment',
      'hold',
      'vote',
      'withdraw',
      'edit',
      'remove',
      'keep',
      'restore',
    ),
    by: fc.nat(),
    on: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 24 }), async (acts) => {
      const letter = await site.letter(writer);
      const posts = [letter.id];
      for (const { what, by, on } of acts) await doing(what, { by, on, posts, letterId: letter.id });
      expect(await untrue()).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

interface Act {
  by: number;
  on: number;
  posts: string[];
  letterId: string;
}

/** What is refused is refused; whatever happens, the counters are true. */
async function doing(what: string, { by, on, posts, letterId }: Act): Promise<void> {
  const who = [writer, ...coaches][by % 3]!;
  const post = posts[on % posts.length]!;
  const authored = async (run: (author: TestMember) => Promise<unknown>) => {
    for (const each of [writer, ...coaches]) await run(each);
  };
  switch (what) {
    case 'answer':
      return void posts.push(...(await idOf(site.answer(coaches[by % 2]!, letterId))));
    case 'comment':
      return void posts.push(...(await idOf(site.comment(who, post))));
    case 'hold':
      return void posts.push(...(await idOf(desk.hold(post))));
    case 'vote':
      return void (await site.as(who).run(vote, { input: { postId: post, value: by % 2 ? 'UP' : 'DOWN' } }));
    case 'withdraw':
      if (post !== letterId) await authored((author) => site.as(author).run(withdraw, { id: post }));
      return;
    case 'edit':
      await site.sql(`UPDATE members SET created_at = now() WHERE id = $1`, [who.id]);
      await authored((author) => site.as(author).run(edit, { input: { postId: post, body: threeLinks } }));
      return void (await site.sql(`UPDATE members SET created_at = now() - interval '9 days' WHERE id = $1`, [
        who.id,
      ]));
    default: {
      await desk.report(moderator, post);
      const [item] = await site.sql(`SELECT id FROM review_items WHERE post_id = $1 ORDER BY id DESC`, [
        post,
      ]);
      if (item && post !== letterId)
        await desk.decide(moderator, item.id, what.toUpperCase(), { reason: 'SPAM' });
    }
  }
}

const idOf = (made: Promise<{ id: string }>) => made.then(({ id }) => [id]).catch(() => []);

const vote = `mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes } }`;
const withdraw = `mutation ($id: ID!) { withdrawPost(postId: $id) { status } }`;
const edit = `mutation ($input: EditPostInput!) { editPost(input: $input) { status } }`;

it.each(['up', 'last_reply', 'branch_count', 'comment_count', 'answer_count', 'last_answer'])(
  'mends %s where it was not so',
  async (column) => {
    const letter = await site.letter(writer);
    await site.answer(coaches[0]!, letter.id);
    await site.comment(writer, letter.id);
    expect(await untrue()).toEqual([]);
    await site.sql(`UPDATE posts SET ${column} = ${column} + 2 WHERE id = $1`, [letter.id]);
    expect(await untrue()).toEqual([letter.id]);
    expect(await untrue()).toEqual([]);
  },
);
