import { CREDENTIAL_TERM } from '../accounts/credential-term';
import { Column, sql, text } from '../platform/database/sql';

/** All rows as one JSON array, with the names that `Batch` gives them. */
const parameters = { rows: new Column<string>('json') };

/** Who looks like somebody else comes all the same: an import loses nobody. */
export const insertMembers = sql({
  name: 'import-insert-members',
  parameters,
  row: {},
  text: ({ rows }) => `
    WITH given AS (
      SELECT * FROM json_to_recordset(${rows}) AS r(id uuid, handle text, name text, email text, roles text[],
        coach boolean, "createdAt" timestamptz, likenesses text[])
    ), inserted AS (
      INSERT INTO members (id, handle, name, email, roles, coach_until, created_at)
      SELECT id, handle, name, email, roles, CASE WHEN coach THEN now() + interval '${CREDENTIAL_TERM}' END,
        coalesce("createdAt", now())
      FROM given
    )
    INSERT INTO member_names (likeness, member_id)
    SELECT likeness, id FROM given, unnest(likenesses) AS likeness ORDER BY likeness ON CONFLICT DO NOTHING`,
});

/** A signature of a letter that is imported. */
export interface NewPenName {
  id: string;
  name: string;
  /** Null when nobody here wrote it: an import tells signatures alone. */
  memberId: string | null;
}

/** Adds pen names and seals who is behind each: only the console's role may seal for others. */
export const sealPenNames = sql({
  name: 'import-seal-pen-names',
  parameters,
  row: { seal: text.nullable },
  text: ({ rows }) => `
    WITH given AS (SELECT * FROM json_to_recordset(${rows}) AS r(id uuid, name text, "memberId" uuid)),
    pens AS (INSERT INTO pen_names (id, name) SELECT id, name FROM given RETURNING id)
    SELECT CASE WHEN "memberId" IS NOT NULL THEN sealed.seal_for(id, "memberId")::text END AS seal
    FROM pens JOIN given USING (id)`,
});

/** Somebody may vote at the same moment: that vote stays. */
export const insertVotes = sql({
  name: 'import-insert-votes',
  parameters,
  row: {},
  text: ({ rows }) => `
    INSERT INTO votes (post_id, member_id, value, created_at)
    SELECT "postId", "memberId", value, coalesce("createdAt", now()) FROM json_to_recordset(${rows})
      AS r("postId" uuid, "memberId" uuid, value smallint, "createdAt" timestamptz)
    ON CONFLICT DO NOTHING`,
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
