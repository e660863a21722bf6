import type { Statement } from '../platform/database/database';
import { CREDENTIAL_TERM } from '../accounts/credential-term';

/** Each takes all its rows as one JSON array, $1, with the names that Additions gives them. */

export const insertTopics: Statement = {
  name: 'import-insert-topics',
  text: `
    INSERT INTO topics (slug, name, position)
    SELECT slug, name, (SELECT coalesce(max(position), 0) FROM topics) + row_number() OVER ()
    FROM json_to_recordset($1) AS r(slug text, name text)`,
};

export const insertMembers: Statement = {
  name: 'import-insert-members',
  text: `
    INSERT INTO members (id, handle, name, email, roles, coach_until, created_at)
    SELECT id, handle, name, email, roles, CASE WHEN coach THEN now() + interval '${CREDENTIAL_TERM}' END,
      coalesce("createdAt", now())
    FROM json_to_recordset($1) AS r(id uuid, handle text, name text, email text, roles text[], coach boolean,
      "createdAt" timestamptz)`,
};

export const insertCredentials: Statement = {
  name: 'import-insert-credentials',
  text: `
    INSERT INTO coach_credentials (member_id, topic_slug, expires_at)
    SELECT "memberId", topic, now() + interval '${CREDENTIAL_TERM}'
    FROM json_to_recordset($1) AS r("memberId" uuid, topic text)`,
};

export const insertPenNames: Statement = {
  name: 'import-insert-pen-names',
  text: 'INSERT INTO pen_names (id, name) SELECT id, name FROM json_to_recordset($1) AS r(id uuid, name text)',
};

export const sealPenNames: Statement = {
  name: 'import-seal-pen-names',
  text: `
    SELECT sealed.seal(id, "authorId") FROM json_to_recordset($1) AS r(id uuid, "authorId" uuid)
    WHERE "authorId" IS NOT NULL`,
};

/** A reason for a removal, or for holding, is not part of the format. */
export const insertPosts: Statement = {
  name: 'import-insert-posts',
  text: `
    INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, pen_name_id, body, body_html, status,
      held_because, removed_for, created_at, published_at, helped, last_reply, branch_count, last_answer, answer_count,
      comment_count, last_activity_at, title, slug, ask, topic_slug, locked_at, number)
    SELECT id, kind, "letterId", "parentId", path, "authorId", "penNameId", body, "bodyHtml", status,
      CASE WHEN status = 'held' THEN 'It was waiting for a moderator where it came from.' END,
      CASE WHEN status = 'removed' THEN 'other' END,
      "createdAt", CASE WHEN status <> 'held' THEN "createdAt" END,
      helped, "lastReply", "branchCount", "lastAnswer", "answerCount", "commentCount", "lastActivityAt",
      title, slug, ask, topic, CASE WHEN locked THEN now() END,
      CASE WHEN kind = 'dilemma' THEN nextval('dilemma_numbers') END
    FROM json_to_recordset($1) AS r(id uuid, kind text, "letterId" uuid, "parentId" uuid, path integer[],
      "authorId" uuid, "penNameId" uuid, body text, "bodyHtml" text, status text, "createdAt" timestamptz,
      helped boolean, "lastReply" integer, "branchCount" integer, "lastAnswer" integer, "answerCount" integer,
      "commentCount" integer, "lastActivityAt" timestamptz, title text, slug text, ask text, topic text, locked boolean)`,
};

/** The counters of posts that were there before; they were locked and read in the same transaction. */
export const moveCounters: Statement = {
  name: 'import-move-counters',
  text: `
    UPDATE posts SET last_reply = r."lastReply", branch_count = r."branchCount", last_answer = r."lastAnswer",
      answer_count = r."answerCount", comment_count = r."commentCount", last_activity_at = r."lastActivityAt"
    FROM json_to_recordset($1) AS r(id uuid, "lastReply" integer, "branchCount" integer, "lastAnswer" integer,
      "answerCount" integer, "commentCount" integer, "lastActivityAt" timestamptz)
    WHERE posts.id = r.id`,
};

export const insertReviews: Statement = {
  name: 'import-insert-reviews',
  text: `
    INSERT INTO review_items (post_id, source) SELECT "postId", source
    FROM json_to_recordset($1) AS r("postId" uuid, source text)`,
};

export const insertVotes: Statement = {
  name: 'import-insert-votes',
  text: `
    WITH cast_votes AS (
      INSERT INTO votes (post_id, member_id, value, created_at)
      SELECT "postId", "memberId", value, coalesce("createdAt", now())
      FROM json_to_recordset($1) AS r("postId" uuid, "memberId" uuid, value smallint, "createdAt" timestamptz)
      RETURNING post_id, value
    ), counted AS (
      SELECT post_id, count(*) FILTER (WHERE value = 1) AS up, count(*) FILTER (WHERE value = -1) AS down
      FROM cast_votes GROUP BY post_id
    )
    UPDATE posts SET up = posts.up + counted.up, down = posts.down + counted.down
    FROM counted WHERE posts.id = counted.post_id`,
};

export const insertArticles: Statement = {
  name: 'import-insert-articles',
  text: `
    WITH given AS (
      SELECT * FROM json_to_recordset($1) AS r(id uuid, slug text, title text, summary text, body text, "bodyHtml" text,
        "authorId" uuid, "publishedAt" timestamptz, topics text[])
    ), inserted AS (
      INSERT INTO articles (id, slug, title, summary, body, body_html, author_id, published_at)
      SELECT id, slug, title, summary, body, "bodyHtml", "authorId", "publishedAt" FROM given
    )
    INSERT INTO article_topics (article_id, topic_slug) SELECT id, unnest(topics) FROM given`,
};

export const insertExternalIds: Statement = {
  name: 'import-insert-external-ids',
  text: `
    INSERT INTO external_ids (kind, external_id, id)
    SELECT kind, "externalId", id FROM json_to_recordset($1) AS r(kind text, "externalId" text, id uuid)`,
};
