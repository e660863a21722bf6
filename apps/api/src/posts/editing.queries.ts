import type { Statement } from '../platform/database/database';

/**
 * Replaces the text and keeps the old one as a revision. An edit reopens what a moderator has not decided yet:
 * its item learns that there is a newer revision.
 * $1 post, $2 text, $3 html
 */
export const replaceText: Statement = {
  name: 'replace-text',
  text: `
    WITH kept AS (
      INSERT INTO revisions (post_id, revision, body)
      SELECT p.id, (SELECT count(*) FROM revisions r WHERE r.post_id = p.id) + 1, p.body FROM posts p WHERE p.id = $1
    ), seen AS (
      UPDATE review_items SET revision = (SELECT count(*) FROM revisions r WHERE r.post_id = $1) + 1
      WHERE post_id = $1 AND state <> 'decided'
    )
    UPDATE posts SET body = $2, body_html = $3, edited_at = now() WHERE id = $1`,
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
