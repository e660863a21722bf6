import type { Statement } from '../platform/database/database';

/**
 * Whoever edits the same post waits here, and then reads what the other one left. Only the post: under its letter
 * people go on writing meanwhile. $1 post
 */
export const lockForEdit: Statement = {
  name: 'lock-for-edit',
  text: 'SELECT FROM posts WHERE id = $1 FOR NO KEY UPDATE',
};

/**
 * Replaces the text and keeps the old one as a revision, under the lock above. An edit reopens what a moderator has
 * not decided yet: its item learns that there is a newer revision. The post counts its edits itself: old revisions
 * are deleted, and numbers never come again. While a release is replaced by the next, the one before writes revisions
 * and does not count: hence the latest number of both.
 * $1 post, $2 text, $3 html
 */
export const replaceText: Statement = {
  name: 'replace-text',
  text: `
    WITH kept AS (
      INSERT INTO revisions (post_id, revision, body)
      SELECT p.id, greatest(p.edit_count, (SELECT max(r.revision) FROM revisions r WHERE r.post_id = p.id)) + 1, p.body
      FROM posts p WHERE p.id = $1 RETURNING post_id, revision
    ), seen AS (
      UPDATE review_items i SET revision = kept.revision FROM kept
      WHERE i.post_id = kept.post_id AND i.state <> 'decided'
    )
    UPDATE posts SET body = $2, body_html = $3, edited_at = now(), edit_count = kept.revision FROM kept
    WHERE id = kept.post_id`,
};

/** $1 post: it leaves its place to a tombstone, and no moderator needs to look at it any more. */
export const withdraw: Statement = {
  name: 'withdraw-post',
  text: `
    WITH before AS (SELECT status FROM posts WHERE id = $1 FOR UPDATE), dropped AS (
      UPDATE review_items SET state = 'decided', decided_at = now(), claimed_by = NULL, claimed_until = NULL
      WHERE post_id = $1 AND state <> 'decided'
    )
    UPDATE posts SET status = 'withdrawn' FROM before
    WHERE id = $1 AND before.status NOT IN ('withdrawn', 'removed')
    RETURNING before.status AS "from"`,
};
