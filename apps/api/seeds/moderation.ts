import { reportWeight } from '@quandary/rules';
import type { Statement } from '../src/platform/database/database';
import { iso, type Clock } from './clock';
import { idOfMember, idOfPost } from './ids';
import { postsOf, type PlacedPost } from './posts';
import type { SeedComment, SeedMember, SeedStory } from './story';

/** What moderators did and what waits for them: the interchange format does not carry it. */

const hoursUntilDecided = 3;
const staff = ['nadia', 'elias'];

const memberId = (column: string) =>
  `(SELECT id FROM external_ids WHERE kind = 'member' AND external_id = ${column})`;
const postId = (column: string) =>
  `(SELECT id FROM external_ids WHERE kind = 'post' AND external_id = ${column})`;

/** $1 as JSON: post, by, reason, explanation, at */
export const insertRemovals: Statement = {
  name: 'seed-removals',
  text: `
    WITH given AS (
      SELECT ${postId('r.post')} AS post_id, ${memberId('r.by')} AS decider, r.reason, r.explanation, r.at
      FROM json_to_recordset($1) AS r(post text, by text, reason text, explanation text, at timestamptz)
    ), told AS (
      UPDATE posts SET removed_for = given.reason FROM given WHERE posts.id = given.post_id
    ), items AS (
      INSERT INTO review_items (post_id, source, state, created_at, decided_at)
      SELECT post_id, 'report', 'decided', at, at FROM given RETURNING id, post_id
    ), entries AS (
      INSERT INTO log_entries (act, actor_id, post_id, reason, at) SELECT 'remove', decider, post_id, reason, at FROM given
    )
    INSERT INTO decisions (review_item_id, post_id, kind, reason, explanation, revision, decided_by, decided_at)
    SELECT items.id, given.post_id, 'remove', given.reason, given.explanation, 0, given.decider, given.at
    FROM given JOIN items ON items.post_id = given.post_id`,
};

/** $1 as JSON: post, by, at */
export const insertLocks: Statement = {
  name: 'seed-locks',
  text: `
    WITH given AS (
      SELECT ${postId('r.post')} AS post_id, ${memberId('r.by')} AS actor, r.at
      FROM json_to_recordset($1) AS r(post text, by text, at timestamptz)
    ), locked AS (
      UPDATE posts SET locked_at = given.at FROM given WHERE posts.id = given.post_id
    )
    INSERT INTO log_entries (act, actor_id, post_id, at) SELECT 'lock_comments', actor, post_id, at FROM given`,
};

/** $1 as JSON: post, by, reason, note, weight, at; one for each post */
export const insertReports: Statement = {
  name: 'seed-reports',
  text: `
    WITH given AS (
      SELECT ${postId('r.post')} AS post_id, ${memberId('r.by')} AS reporter, r.reason, r.note, r.weight, r.at
      FROM json_to_recordset($1) AS r(post text, by text, reason text, note text, weight integer, at timestamptz)
    ), items AS (
      INSERT INTO review_items (post_id, source, weight, created_at)
      SELECT post_id, 'report', sum(weight), min(at) FROM given GROUP BY post_id RETURNING id, post_id
    )
    INSERT INTO reports (review_item_id, post_id, reporter_id, reason, note, weight, created_at)
    SELECT items.id, given.post_id, given.reporter, given.reason, given.note, given.weight, given.at
    FROM given JOIN items ON items.post_id = given.post_id`,
};

export function removalsIn(story: SeedStory, clock: Clock): object[] {
  const posts = postsOf(story, clock);
  return posts.flatMap(({ id, at, written }) => {
    const gone = (written as SeedComment).gone;
    if (!gone || 'withdrawn' in gone) return [];
    const by = idOfMember(deciderOf(posts));
    return {
      post: id,
      by,
      reason: gone.removedFor.toLowerCase(),
      explanation: gone.explanation,
      at: iso(clock.hoursAfter(at, hoursUntilDecided, id)),
    };
  });
}

/** A moderator never decides under a letter where they took part. */
function deciderOf(posts: PlacedPost[]): string {
  return staff.find((handle) => posts.every(({ by }) => by !== handle)) ?? 'elias';
}

/** A moderator closed the discussion, with the last word in it. */
export function lockOf(story: SeedStory, clock: Clock): object[] {
  if (!story.locked) return [];
  const last = Math.max(...postsOf(story, clock).map(({ at }) => at));
  return [{ post: idOfPost(story, 'letter'), by: idOfMember('nadia'), at: iso(Math.min(clock.now, last)) }];
}

export function reportsIn(story: SeedStory, members: readonly SeedMember[], clock: Clock): object[] {
  const [letter] = postsOf(story, clock);
  return (story.reports ?? []).map(({ by, on, reason, note, hoursLater }) => {
    const reporter = members.find(({ handle }) => handle === by);
    const isModerator = (reporter?.roles ?? []).length > 0;
    const weight = reportWeight({ isNew: false, isCoach: reporter?.coach !== undefined, isModerator });
    const at = iso(clock.hoursAfter(letter?.at ?? clock.now, hoursLater, `report ${by} ${on}`));
    return { post: idOfPost(story, on), by: idOfMember(by), reason: reason.toLowerCase(), note, weight, at };
  });
}
