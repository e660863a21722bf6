import {
  DAILY_VOTES_ON_ONE_AUTHOR,
  isNew,
  MEMBER_DAILY_LIMITS,
  NEW_MEMBER_DAILY_LIMITS,
  NUMBERED_LEVELS,
  parentForReply,
  POSTS_OF_NO_LONGER_NEW,
  type PostStatus,
} from '@quandary/rules';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { postRow, viewer } from '../test/rows';
import { Database } from './platform/database/database';
import { findEditor } from './publishing/editing.queries';
import { takeNumber } from './publishing/numbering';
import { findNumberingPlace } from './publishing/numbering.queries';
import { isNewMember } from './screening/daily-limits';
import { refusalOfVote, voteLimits } from './screening/votes';
import { castVote } from './votes/vote.queries';

/** Twins that count: who is new, how many votes a day has, and which number a comment takes. */

let site: TestSite;
let database: Database;
/** Whose letter it is, and a letter with more comments, by others, than a day has votes. */
let author: TestMember;
let letter: { id: string; number: number };
let byAuthor: string[];
let byOthers: string[];

beforeAll(async () => {
  site = await openSite();
  database = site.app.get(Database);
  author = await site.member();
  const other = await site.member();
  letter = await site.letter(author);
  byAuthor = await comments(author, { branch: 0, many: DAILY_VOTES_ON_ONE_AUTHOR + 3 });
  byOthers = await comments(other, { branch: 1, many: MEMBER_DAILY_LIMITS.votes + 3 });
});
afterAll(() => site.close());

/** Comments of one member with the paths [branch, 1], [branch, 2] … */
const comments = async (by: TestMember, { branch, many }: { branch: number; many: number }) => {
  const rows = await site.sql<{ id: string }>(
    `INSERT INTO posts (kind, dilemma_id, parent_id, path, author_id, body, body_html, status, published_at)
     SELECT 'comment', $1::uuid, $1::uuid, ARRAY[$3::integer, n], $2, 'Words', '', 'published', now()
     FROM generate_series(1, $4::integer) AS n RETURNING id`,
    [letter.id, by.id, branch, many],
  );
  return rows.map(({ id }) => id);
};

const statuses: PostStatus[] = ['held', 'hidden', 'removed', 'withdrawn'];
const hour = 3_600_000;

/** A member's posts, one letter each; a sealed one shows nowhere whose it is. */
async function post(by: TestMember, posts: readonly { status: PostStatus; sealed: boolean }[]) {
  for (const { status, sealed } of posts) {
    const { id } = await site.letter(by, sealed ? { penName: 'Nobody at All' } : {});
    await site.sql('UPDATE posts SET status = $2 WHERE id = $1', [id, status]);
  }
}

/** Mostly published under the own name: only those count, and it takes several to tell one limit from the next. */
const status = fc.oneof(
  { weight: 4, arbitrary: fc.constant<PostStatus>('published') },
  fc.constantFrom(...statuses),
);
const written = fc.array(fc.record({ status, sealed: fc.constantFrom(true, false, false, false, false) }), {
  maxLength: POSTS_OF_NO_LONGER_NEW + 2,
  size: 'max',
});
const countedOf = (posts: readonly { status: PostStatus; sealed: boolean }[]) =>
  posts.filter(({ status, sealed }) => status === 'published' && !sealed).length;

it('takes the same members for new', () =>
  fc.assert(
    fc.asyncProperty(written, fc.constantFrom(0, 23, 25, 700), async (posts, hoursOld) => {
      const member = await site.member();
      await post(member, posts);
      const [row] = await database.rows(findEditor, {
        viewerId: member.id,
        postId: member.id,
        topicSlug: null,
      });

      const now = new Date();
      const createdAt = new Date(now.getTime() - hoursOld * hour);
      expect(isNewMember(viewer({ createdAt, askedAt: now }), row!.publishedPosts)).toBe(
        isNew({ createdAt, publishedPosts: countedOf(posts) }, now),
      );
    }),
    { numRuns: 25, endOnFailure: true },
  ));

/** Votes of the day around each limit; those of before, and those taken back, count for nothing. */
const around = (limit: number) => fc.integer({ min: Math.max(0, limit - 1), max: limit + 1 });
const voting = fc.record({
  posts: fc.integer({ min: 0, max: POSTS_OF_NO_LONGER_NEW + 1 }),
  daysOld: fc.constantFrom(0, 30),
  today: fc.oneof(around(0), around(NEW_MEMBER_DAILY_LIMITS.votes), around(MEMBER_DAILY_LIMITS.votes)),
  onAuthor: fc.oneof(around(0), around(DAILY_VOTES_ON_ONE_AUTHOR)),
  /** Besides them: so many of yesterday, so many that were taken back. */
  old: fc.integer({ min: 0, max: 1 }),
  takenBack: fc.integer({ min: 0, max: 1 }),
  before: fc.constantFrom(null, 0, 1, -1),
  value: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1, 1),
});

it('counts the votes for which the day has room', () =>
  fc.assert(
    fc.asyncProperty(voting, async (wish) => {
      const { posts, daysOld, today, onAuthor, value, before } = wish;
      const onOthers = Math.max(0, today - onAuthor);
      const voter = await site.member({ daysOld });
      await comments(voter, { branch: nextBranch++, many: posts });
      const target = byAuthor[byAuthor.length - 1]!;
      const others = byOthers.slice(0, wish.old + wish.takenBack + onOthers);
      await vote(voter, [...others, ...byAuthor.slice(0, onAuthor)]);
      const [old, takenBack] = [others.slice(0, wish.old), others.slice(wish.old, wish.old + wish.takenBack)];
      await amend(voter, old, `created_at = now() - interval '25 hours'`);
      await amend(voter, takenBack, 'value = 0');
      if (before !== null) {
        await vote(voter, [target]);
        await amend(voter, [target], `value = ${before}`);
      }

      const now = new Date();
      const person = viewer({
        id: voter.id,
        createdAt: new Date(now.getTime() - daysOld * 24 * hour),
        askedAt: now,
      });
      const row = await database.row(castVote, {
        memberId: voter.id,
        proof: person.proof,
        postId: target,
        value,
        ...voteLimits(person, true),
      });

      const facts = {
        publishedPosts: posts,
        votesToday: onOthers + onAuthor,
        votesOnAuthor: onAuthor,
        retryAfter: 0,
      };
      const isNewVote = value !== 0 && (before === null || before === 0);
      expect(row?.upVotes !== null).toBe(
        refusalOfVote({ ...postRow(), ...facts }, person, isNewVote) === null,
      );
    }),
    { numRuns: 60, endOnFailure: true },
  ));

let nextBranch = 2;

const vote = (by: TestMember, postIds: readonly string[]) =>
  site.sql('INSERT INTO votes (post_id, member_id, value) SELECT unnest($2::uuid[]), $1, 1', [
    by.id,
    postIds,
  ]);
const amend = (by: TestMember, postIds: readonly string[], change: string) =>
  site.sql(`UPDATE votes SET ${change} WHERE member_id = $1 AND post_id = ANY($2::uuid[])`, [by.id, postIds]);

it('numbers a comment under the post that the library says', () =>
  fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(fc.nat(), { minLength: 12, maxLength: 24 }),
      async (answered, parents) => {
        const thread = await site.letter(author);
        const paths = new Map<string, number[]>([[thread.id, []]]);
        if (answered)
          paths.set(await reply(thread.id, { kind: 'answer', parentId: thread.id, path: [1] }), [1]);
        const taken = new Map<string, number>();
        for (const at of parents) {
          // Mostly under the newest, so that threads grow deeper than what is numbered.
          const [parentId, parentPath] = [...paths].at(at % 4 === 0 ? at % paths.size : -1)!;
          const place = (await database.row(findNumberingPlace, { parentId }))!;
          const path = await database.transaction((transaction) => takeNumber(place, transaction));

          const counter = parentForReply(parentPath);
          const number = (taken.get(counter.join('.')) ?? 0) + 1;
          taken.set(counter.join('.'), number);
          expect(path).toEqual([...(counter.length === 0 ? [0] : counter), number]);
          expect(path.length).toBeLessThanOrEqual(NUMBERED_LEVELS + 1);
          expect(place.branchId === null).toBe(path[0] === 0);
          paths.set(await reply(thread.id, { kind: 'comment', parentId, path }), path);
        }
      },
    ),
    { numRuns: 6, endOnFailure: true },
  ));

async function reply(
  letterId: string,
  { kind, parentId, path }: { kind: string; parentId: string; path: number[] },
) {
  const [row] = await site.sql<{ id: string }>(
    `INSERT INTO posts (kind, dilemma_id, parent_id, path, author_id, body, body_html, status, published_at)
     VALUES ($1, $2, $3, $4, $5, 'Words', '', 'published', now()) RETURNING id`,
    [kind, letterId, parentId, path, author.id],
  );
  return row!.id;
}
