import type { PostStatus } from '@quandary/rules';
import { boolean, Column, integer, sql, text, uuid } from '../platform/database/sql';
import type { Change } from '../posts/post-columns';
import { publishedPosts } from '../posts/post.queries';
import { screeningVersion } from '../screening/screening.queries';

/**
 * What screening asks about the author of an edit, whether a moderator is deciding about the post, and what a letter has
 * besides its text: for other posts null.
 */
export const findEditor = sql({
  name: 'find-editor',
  parameters: { viewerId: uuid, postId: uuid, topicSlug: text.nullable },
  row: {
    publishedPosts: integer,
    isClaimed: boolean,
    title: text.nullable,
    ask: text.nullable,
    topicSlug: text.nullable,
    changed: new Column<Change[]>('jsonb').nullable,
    /** Of the topic that is asked for; true when none is. */
    topicExists: boolean,
    screeningVersion: integer,
    /** Everything in the topic that the letter has or gets waits for a moderator. */
    topicHolds: boolean,
    penNameId: uuid.nullable,
  },
  text: ({ postId, topicSlug }) => `
    SELECT ${publishedPosts} AS "publishedPosts", EXISTS (
      SELECT FROM review_items r WHERE r.post_id = ${postId} AND r.state = 'claimed' AND r.claimed_until > now()
    ) AS "isClaimed", p.title, p.ask, p.topic_slug AS "topicSlug", p.changes AS changed, p.pen_name_id AS "penNameId",
      ${topicSlug}::text IS NULL OR EXISTS (SELECT FROM topics WHERE slug = ${topicSlug}) AS "topicExists",
      ${screeningVersion} AS "screeningVersion", EXISTS (
        SELECT FROM topics t JOIN posts d ON t.slug = coalesce(${topicSlug}, d.topic_slug)
        WHERE d.id = p.dilemma_id AND t.holds_posts
      ) AS "topicHolds"
    FROM (VALUES (true)) AS asked LEFT JOIN posts p ON p.id = ${postId}`,
});

/** What a letter has besides its text, in the transaction of an edit. */
export const changeLetter = sql({
  name: 'change-letter',
  parameters: {
    postId: uuid,
    title: text,
    slug: text,
    ask: text.nullable,
    topicSlug: text,
    changes: new Column<string>('jsonb'),
  },
  row: {},
  text: ({ postId, title, slug, ask, topicSlug, changes }) => `
    UPDATE posts SET title = ${title}, slug = ${slug}, ask = ${ask}, topic_slug = ${topicSlug}, changes = ${changes}
    WHERE id = ${postId}`,
});

/** How often the post was edited lately: asked under its lock. */
export const editsOfDay = sql({
  name: 'edits-of-day',
  parameters: { postId: uuid, seconds: integer },
  row: {
    many: integer,
    /** Seconds until there are fewer. */
    retryAfter: integer,
  },
  text: ({ postId, seconds }) => `
    SELECT count(*)::integer AS many,
      ceil(coalesce(extract(epoch FROM min(replaced_at) - now()) + ${seconds}::integer, 0))::integer AS "retryAfter"
    FROM revisions WHERE post_id = ${postId} AND replaced_at > now() - ${seconds}::integer * interval '1 second'`,
});

/**
 * Replaces the text and keeps the old one as a revision, under the lock of the post. An edit reopens what a moderator has
 * not decided yet: its item learns that there is a newer revision. The post counts its edits itself: old revisions
 * are deleted, and numbers never come again. While a release is replaced by the next, the one before writes revisions
 * and does not count: hence the latest number of both.
 */
export const replaceText = sql({
  name: 'replace-text',
  parameters: {
    postId: uuid,
    body: text,
    bodyHtml: text,
    status: text.as<PostStatus>(),
    heldBecause: text.nullable,
  },
  row: {},
  text: ({ postId, body, bodyHtml, status, heldBecause }) => `
    WITH kept AS (
      INSERT INTO revisions (post_id, revision, body)
      SELECT p.id, greatest(p.edit_count, (SELECT max(r.revision) FROM revisions r WHERE r.post_id = p.id)) + 1, p.body
      FROM posts p WHERE p.id = ${postId} RETURNING post_id, revision
    ), seen AS (
      UPDATE review_items i SET revision = kept.revision FROM kept
      WHERE i.post_id = kept.post_id AND i.state <> 'decided'
    )
    UPDATE posts SET body = ${body}, body_html = ${bodyHtml}, edited_at = now(), edit_count = kept.revision,
      status = ${status}, held_because = ${heldBecause}
    FROM kept WHERE id = kept.post_id`,
});

/** The post leaves its place to a tombstone, and no moderator needs to look at it any more, but at what was appealed. */
export const withdraw = sql({
  name: 'withdraw-post',
  parameters: { postId: uuid },
  row: { from: text.as<PostStatus>() },
  text: ({ postId }) => `
    WITH before AS (SELECT status FROM posts WHERE id = ${postId} FOR UPDATE), dropped AS (
      UPDATE review_items SET state = 'decided', decided_at = now(), claimed_by = NULL, claimed_until = NULL
      WHERE post_id = ${postId} AND state <> 'decided'
        AND NOT EXISTS (SELECT FROM appeals a WHERE a.review_item_id = review_items.id AND a.state = 'open')
    )
    UPDATE posts SET status = 'withdrawn', withdrawn_at = now() FROM before
    WHERE id = ${postId} AND before.status NOT IN ('withdrawn', 'removed')
    RETURNING before.status AS "from"`,
});
