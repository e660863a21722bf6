import { CREDENTIAL_TERM } from '../accounts/credential-term';
import { boolean, Column, sql, uuid } from '../platform/database/sql';

/** All rows as one JSON array, with the names that `Batch` gives them. */
const parameters = { rows: new Column<string>('json') };

export const insertMembers = sql({
  name: 'import-insert-members',
  parameters,
  row: {},
  text: ({ rows }) => `
    INSERT INTO members (id, handle, name, email, roles, coach_until, created_at)
    SELECT id, handle, name, email, roles, CASE WHEN coach THEN now() + interval '${CREDENTIAL_TERM}' END,
      coalesce("createdAt", now())
    FROM json_to_recordset(${rows}) AS r(id uuid, handle text, name text, email text, roles text[], coach boolean,
      "createdAt" timestamptz)`,
});

export const sealPenNames = sql({
  name: 'import-seal-pen-names',
  parameters,
  row: {},
  text: ({ rows }) => `
    SELECT FROM json_to_recordset(${rows}) AS r(id uuid, "authorId" uuid), sealed.seal(id, "authorId")
    WHERE "authorId" IS NOT NULL`,
});

/** Which of these members wrote which pen name's letter, in the order of the lists. */
export const findAuthors = sql({
  name: 'import-find-authors',
  parameters: { penNames: uuid.array, members: uuid.array },
  row: { wrote: boolean },
  text: ({ penNames, members }) => `
    SELECT sealed.is_author(asked.pen, asked.member) AS wrote
    FROM unnest(${penNames}::uuid[], ${members}::uuid[]) WITH ORDINALITY AS asked(pen, member, position) ORDER BY position`,
});

/**
 * Everything waits until `reconcile` has numbered and published it. A reason for a removal, or for holding, is not part
 * of the format.
 */
export const insertPosts = sql({
  name: 'import-insert-posts',
  parameters,
  row: {},
  text: ({ rows }) => `
    INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, pen_name_id, body, body_html, status,
      held_because, removed_for, created_at, helped, last_activity_at, title, slug, ask, topic_slug, locked_at, number)
    SELECT id, kind, "dilemmaId", "parentId", CASE WHEN kind = 'dilemma' THEN '{}'::integer[] END, "authorId",
      "penNameId", body, "bodyHtml", 'held',
      CASE WHEN status = 'held' THEN 'It was waiting for a moderator where it came from.' END,
      CASE WHEN status = 'removed' THEN 'other' END,
      "createdAt", coalesce(helped, false), CASE WHEN kind = 'dilemma' THEN "createdAt" END,
      title, slug, ask, "topicSlug", CASE WHEN locked THEN now() END,
      CASE WHEN kind = 'dilemma' THEN nextval('dilemma_numbers') END
    FROM json_to_recordset(${rows}) AS r(id uuid, kind text, "dilemmaId" uuid, "parentId" uuid, "authorId" uuid,
      "penNameId" uuid, body text, "bodyHtml" text, status text, "createdAt" timestamptz, helped boolean, title text,
      slug text, ask text, "topicSlug" text, locked boolean)`,
});

/** Nobody votes on their own posts, sealed ones either. In the order of the rows. */
export const castVotes = sql({
  name: 'import-cast-votes',
  parameters,
  row: { own: boolean, added: boolean },
  text: ({ rows }) => `
    WITH given AS (
      SELECT r.*, coalesce(p.author_id = r."memberId", sealed.is_author(p.pen_name_id, r."memberId"), false) AS own
      FROM ROWS FROM (json_to_recordset(${rows}) AS ("postId" uuid, "memberId" uuid, value smallint,
        "createdAt" timestamptz)) WITH ORDINALITY AS r("postId", "memberId", value, "createdAt", position)
      JOIN posts p ON p.id = r."postId"
    ), cast_votes AS (
      INSERT INTO votes (post_id, member_id, value, created_at)
      SELECT "postId", "memberId", value, coalesce("createdAt", now()) FROM given WHERE NOT own
      ON CONFLICT DO NOTHING RETURNING post_id, member_id
    )
    SELECT g.own, c.post_id IS NOT NULL AS added FROM given g
    LEFT JOIN cast_votes c ON c.post_id = g."postId" AND c.member_id = g."memberId" ORDER BY g.position`,
});

export const insertArticles = sql({
  name: 'import-insert-articles',
  parameters,
  row: {},
  text: ({ rows }) => `
    WITH given AS (
      SELECT * FROM json_to_recordset(${rows}) AS r(id uuid, slug text, title text, summary text, body text,
        "bodyHtml" text, "authorId" uuid, "publishedAt" timestamptz, topics text[])
    ), inserted AS (
      INSERT INTO articles (id, slug, title, summary, body, body_html, author_id, published_at)
      SELECT id, slug, title, summary, body, "bodyHtml", "authorId", "publishedAt" FROM given
    )
    INSERT INTO article_topics (article_id, topic_slug) SELECT id, unnest(topics) FROM given`,
});
