import { NUMBERED_LEVELS } from '@quandary/rules';
import { Column, sql, uuid } from '../platform/database/sql';

/** Rows as one JSON array. */
const json = new Column<string>('json');

/**
 * New posts with the post that numbers each: its parent, or at the deepest level the post above that. A parent may be
 * new itself; `level` is how many numbers a path has.
 */
const placed = `
  SELECT f.id, f.kind, f.position, CASE WHEN cardinality(u.path) <= ${NUMBERED_LEVELS} THEN u.id ELSE (
      SELECT c.id FROM posts c WHERE c.dilemma_id = u.dilemma_id AND c.path = u.path[1:${NUMBERED_LEVELS}]) END AS counter,
    CASE WHEN f.kind = 'answer' THEN 1 ELSE greatest(cardinality(u.path), 1) + 1 END AS level
  FROM fresh f JOIN posts u ON u.id = f.parent_id AND u.path IS NOT NULL
  UNION ALL
  SELECT f.id, f.kind, f.position, CASE WHEN above.level <= ${NUMBERED_LEVELS} THEN above.id ELSE above.counter END,
    above.level + 1
  FROM placed above JOIN fresh f ON f.parent_id = above.id`;

/** The next numbers, in the order of the posts. */
const numbered = `
  SELECT n.id, n.counter, n.kind, row_number() OVER (PARTITION BY n.counter, n.kind = 'answer' ORDER BY n.position)::integer
    + CASE WHEN n.kind = 'answer' THEN u.last_answer ELSE u.last_reply END AS number, u.path AS above
  FROM placed n JOIN posts u ON u.id = n.counter`;

const paths = `
  SELECT id, CASE WHEN kind = 'answer' THEN ARRAY[number] WHEN above = '{}' THEN ARRAY[0, number] ELSE above || number END AS path
  FROM numbered WHERE above IS NOT NULL
  UNION ALL
  SELECT n.id, above.path || n.number FROM paths above JOIN numbered n ON n.counter = above.id`;

/** Every post of the letters, with the path and the status that it will have. */
const thread = `
  SELECT p.id, p.dilemma_id, p.kind, coalesce(p.path, n.path) AS path, coalesce(f.status, p.status) AS status,
    CASE WHEN f.id IS NULL THEN p.published_at ELSE p.created_at END AS published_at
  FROM posts p LEFT JOIN fresh f ON f.id = p.id LEFT JOIN paths n ON n.id = p.id WHERE p.dilemma_id = ANY(`;

/** What each letter counts. */
const letters = `
  SELECT dilemma_id AS id, count(*) FILTER (WHERE kind = 'answer' AND status = 'published') AS answers,
    count(*) FILTER (WHERE kind = 'comment' AND status = 'published') AS comments,
    max(path[1]) FILTER (WHERE kind = 'answer') AS last_answer,
    max(published_at) FILTER (WHERE status = 'published') AS last_activity
  FROM thread GROUP BY dilemma_id`;

/** How many published comments each discussion has, by its letter and the number of its answer. */
const discussions = `
  SELECT dilemma_id, path[1] AS branch, count(*) FILTER (WHERE status = 'published') AS comments
  FROM thread WHERE kind = 'comment' AND path IS NOT NULL GROUP BY dilemma_id, path[1]`;

/** The last number below each path. */
const replies = `
  SELECT dilemma_id, CASE WHEN cardinality(path) = 2 AND path[1] = 0 THEN '{}' ELSE trim_array(path, 1) END AS path,
    max(path[cardinality(path)]) AS last
  FROM thread WHERE kind = 'comment' AND path IS NOT NULL GROUP BY 1, 2`;

const voted = `
  SELECT v.post_id, count(*) FILTER (WHERE v.value = 1) AS up, count(*) FILTER (WHERE v.value = -1) AS down
  FROM votes v JOIN thread t ON t.id = v.post_id GROUP BY v.post_id`;

const settled = `
  SELECT t.id, t.path, t.status, t.published_at, coalesce(v.up, 0)::integer AS up, coalesce(v.down, 0)::integer AS down,
    coalesce(r.last, 0) AS last_reply,
    CASE WHEN t.kind = 'comment' THEN 0 ELSE coalesce(b.comments, 0) END::integer AS branch_count,
    CASE WHEN t.kind = 'dilemma' THEN l.answers ELSE 0 END::integer AS answer_count,
    CASE WHEN t.kind = 'dilemma' THEN l.comments ELSE 0 END::integer AS comment_count,
    CASE WHEN t.kind = 'dilemma' THEN coalesce(l.last_answer, 0) ELSE 0 END AS last_answer,
    CASE WHEN t.kind = 'dilemma' THEN l.last_activity END AS last_activity
  FROM thread t JOIN letters l ON l.id = t.dilemma_id
  LEFT JOIN voted v ON v.post_id = t.id
  LEFT JOIN replies r ON r.dilemma_id = t.dilemma_id AND r.path = t.path
  LEFT JOIN discussions b ON b.dilemma_id = t.dilemma_id AND b.branch = CASE WHEN t.kind = 'dilemma' THEN 0 ELSE t.path[1] END`;

/**
 * Publishes posts that were put in as held, with their numbers, and makes all counters of their letters what the rows
 * say: the one statement for many posts at once. Letters must be locked. What was read before keeps its number.
 * @param fresh JSON, in the order in which they get their numbers: id and status
 * @returns the posts that it changed: none when nothing is new and every counter is true
 */
export const reconcile = sql({
  name: 'reconcile',
  parameters: { letterIds: uuid.array, fresh: json },
  row: { id: uuid },
  text: (p) => `
    WITH RECURSIVE fresh AS (
      SELECT p.id, p.kind, p.parent_id, r.status, r.position FROM ROWS FROM (
        json_to_recordset(${p.fresh}) AS (id uuid, status text)) WITH ORDINALITY AS r(id, status, position)
      JOIN posts p ON p.id = r.id
    ), placed AS (${placed}), numbered AS (${numbered}), paths AS (${paths}), thread AS (${thread}${p.letterIds})),
    letters AS (${letters}), discussions AS (${discussions}), replies AS (${replies}), voted AS (${voted}),
    settled AS (${settled})
    UPDATE posts p SET path = s.path, status = s.status, published_at = s.published_at, up = s.up, down = s.down,
      last_reply = s.last_reply, branch_count = s.branch_count, answer_count = s.answer_count,
      comment_count = s.comment_count, last_answer = s.last_answer,
      last_activity_at = greatest(p.last_activity_at, s.last_activity)
    FROM settled s WHERE s.id = p.id AND (p.path, p.status, p.published_at, p.up, p.down, p.last_reply, p.branch_count,
      p.answer_count, p.comment_count, p.last_answer, p.last_activity_at)
      IS DISTINCT FROM (s.path, s.status, s.published_at, s.up, s.down, s.last_reply, s.branch_count,
      s.answer_count, s.comment_count, s.last_answer, greatest(p.last_activity_at, s.last_activity))
    RETURNING p.id`,
});

/**
 * Everything waits until `reconcile` has numbered and published it. Why something was held or removed
 * elsewhere is not known here.
 * @param posts JSON of `HeldPost`s
 */
export const insertPosts = sql({
  name: 'insert-posts',
  parameters: { posts: json },
  row: {},
  text: ({ posts }) => `
    INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, pen_name_id, body, body_html, status,
      held_because, removed_for, created_at, helped, last_activity_at, title, slug, ask, topic_slug, locked_at, number)
    SELECT id, kind, "dilemmaId", "parentId", CASE WHEN kind = 'dilemma' THEN '{}'::integer[] END, "authorId",
      "penNameId", body, "bodyHtml", 'held',
      CASE WHEN status = 'held' THEN 'It was waiting for a moderator where it came from.' END,
      CASE WHEN status = 'removed' THEN 'other' END,
      "createdAt", coalesce(helped, false), CASE WHEN kind = 'dilemma' THEN "createdAt" END,
      title, slug, ask, "topicSlug", CASE WHEN locked THEN now() END,
      CASE WHEN kind = 'dilemma' THEN nextval('dilemma_numbers') END
    FROM json_to_recordset(${posts}) AS r(id uuid, kind text, "dilemmaId" uuid, "parentId" uuid, "authorId" uuid,
      "penNameId" uuid, body text, "bodyHtml" text, status text, "createdAt" timestamptz, helped boolean, title text,
      slug text, ask text, "topicSlug" text, locked boolean)`,
});
