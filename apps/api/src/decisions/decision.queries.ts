import type { Statement } from '../platform/database/database';
import { staffColumn } from '../reviews/staff';

/** The latest for each of a set of posts or items; `$1` are their ids. */
const latest = (of: 'post_id' | 'review_item_id') => `
  SELECT DISTINCT ON (x.${of}) x.id, x.review_item_id AS "reviewItemId", x.post_id AS "postId", x.kind, x.reason,
    x.explanation, x.suspend_until AS "suspendUntil", x.decided_at AS "decidedAt", ${staffColumn('m')} AS decider
  FROM decisions x JOIN members m ON m.id = x.decided_by
  WHERE x.${of} = ANY($1) ORDER BY x.${of}, x.decided_at DESC, x.id DESC`;

export const decisionsOnPosts: Statement = { name: 'decisions-on-posts', text: latest('post_id') };
export const decisionsOfReviews: Statement = { name: 'decisions-of-reviews', text: latest('review_item_id') };

/** $1 post: it leaves what everybody reads. $2 reason, which its tombstone says */
export const removePost: Statement = {
  name: 'remove-post',
  text: `UPDATE posts SET status = 'removed', removed_for = $2 WHERE id = $1`,
};

/**
 * Publishes what was held, hidden or removed. A letter that was held begins its life now, not when it was sent.
 * $1 post, $2 its numbers
 */
export const publishPost: Statement = {
  name: 'publish-post',
  text: `
    UPDATE posts SET status = 'published', path = $2, held_because = NULL, removed_for = NULL,
      last_activity_at = CASE WHEN kind = 'dilemma' AND published_at IS NULL THEN now() ELSE last_activity_at END,
      published_at = coalesce(published_at, now())
    WHERE id = $1`,
};

/** $1 letter. A lock by hand outlives a pause: its time is another. */
export const lockComments: Statement = {
  name: 'lock-comments',
  text: 'UPDATE posts SET locked_at = now() WHERE id = $1',
};

/** $1 letter: whoever locked it */
export const unlockComments: Statement = {
  name: 'unlock-comments',
  text: 'UPDATE posts SET locked_at = NULL WHERE id = $1',
};

/** $1 letter, $2 item: lifts the pause that its reports brought, and no lock that came later. */
export const liftPause: Statement = {
  name: 'lift-pause',
  text: `
    UPDATE posts SET locked_at = NULL FROM review_items r
    WHERE posts.id = $1 AND r.id = $2 AND posts.locked_at = r.paused_at`,
};

/** $1 post, $2 until when its author rests; never shorter than somebody said before */
export const suspendAuthor: Statement = {
  name: 'suspend-author',
  text: `
    UPDATE members m SET suspended_until = greatest(m.suspended_until, $2) FROM posts p
    WHERE p.id = $1 AND m.id = p.author_id`,
};

/** $1 post, $2 text: for a sealed author, whom no query of ours can find. */
export const tellSealedAuthor: Statement = {
  name: 'tell-sealed-author',
  text: `SELECT sealed.tell_author(p.pen_name_id, $2) FROM posts p WHERE p.id = $1 AND p.pen_name_id IS NOT NULL`,
};

/** The decision, and its line in the log. $1 item, $2 post, $3 kind, $4 reason, $5 text, $6 until, $7 revision, $8 who */
export const recordDecision: Statement = {
  name: 'record-decision',
  text: `
    WITH entry AS (
      INSERT INTO log_entries (act, actor_id, post_id, member_id, reason)
      SELECT $3::text, $8::uuid, p.id, CASE WHEN $3::text = 'suspend' THEN p.author_id END, $4::text
      FROM posts p WHERE p.id = $2::uuid
    )
    INSERT INTO decisions (review_item_id, post_id, kind, reason, explanation, suspend_until, revision, decided_by)
    VALUES ($1, $2::uuid, $3::text, $4::text, $5, $6, $7, $8::uuid)`,
};
