import {
  boolean,
  bytea,
  integer,
  jsonText,
  sql,
  text,
  timestamptz,
  uuid,
  Column,
} from '../platform/database/sql';
import type { Change, Cut } from '../posts/post-columns';
import { own } from '../posts/post.queries';

/** A post as it stands, under its lock, with all that can have the words of its author in it. */
export const findRedacted = sql({
  name: 'find-redacted',
  parameters: { viewerId: uuid, proof: bytea, postId: uuid },
  row: {
    body: text,
    title: text.nullable,
    ask: text.nullable,
    revision: integer,
    cuts: new Column<Cut[]>('jsonb').nullable,
    changed: new Column<Change[]>('jsonb').nullable,
    createdAt: timestamptz,
    askedAt: timestamptz,
    /** The viewer wrote under the same letter. */
    tookPart: boolean,
  },
  text: ({ postId }) => `
    SELECT p.body, p.title, p.ask, p.edit_count AS revision, p.redactions AS cuts, p.changes AS changed,
      p.created_at AS "createdAt", now() AS "askedAt",
      ${own('d')} OR EXISTS (SELECT FROM posts w WHERE w.dilemma_id = p.dilemma_id AND w.author_id = $1) AS "tookPart"
    FROM posts p JOIN posts d ON d.id = p.dilemma_id WHERE p.id = ${postId}`,
});

export const versionsOf = sql({
  name: 'versions-of-post',
  parameters: { postId: uuid },
  row: { revision: integer, body: text },
  text: ({ postId }) => `SELECT revision, body FROM revisions WHERE post_id = ${postId} ORDER BY revision`,
});

/** Marks that stand between letters without being read; where others may hide some, the whole text is looked at. */
const bare = (body: string) => `translate(lower(${body}), E'*_~\`\\\\\\u00ad\\u200b\\u200c\\u200d', '')`;

/**
 * What was said in the thread since, and may have the words in it: today's texts, and earlier ones, whose revision is not
 * null. It reads the thread once, and no other: a quotation stands under the letter of what it quotes.
 */
export const textsInThread = sql({
  name: 'texts-in-thread',
  parameters: { dilemmaId: uuid, postId: uuid, since: timestamptz, patterns: text.array },
  row: { postId: uuid, revision: integer.nullable, body: text },
  text: ({ dilemmaId, postId, since, patterns }) => `
    SELECT t."postId", t.revision, t.body FROM (
      SELECT p.id AS "postId", NULL::integer AS revision, p.body FROM posts p
      WHERE p.dilemma_id = ${dilemmaId} AND p.id <> ${postId} AND p.created_at >= ${since}
      UNION ALL
      SELECT p.id, r.revision, r.body FROM posts p JOIN revisions r ON r.post_id = p.id
      WHERE p.dilemma_id = ${dilemmaId} AND p.id <> ${postId} AND p.created_at >= ${since}
    ) AS t
    WHERE ${bare('t.body')} LIKE ANY (${patterns}) OR t.body ~ '[&<]'
    ORDER BY t."postId", t.revision`,
});

/** Locks the quoting posts in the order of their ids; their letter is locked before, so that nobody waits in a circle. */
export const lockPosts = sql({
  name: 'lock-posts',
  parameters: { ids: uuid.array },
  row: { id: uuid, cuts: new Column<Cut[]>('jsonb').nullable },
  text: ({ ids }) => `
    SELECT id, redactions AS cuts FROM posts WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`,
});

/**
 * Writes the texts. The version of before is kept, without the words, where a report or a decision is about it: only
 * then, or cutting a long text word by word would fill the disk. Who is deciding about an item and cuts themselves has seen
 * what stands there now. What was remembered of the request goes: with the rest of the text at hand, a digest of all of
 * it would tell which word is missing.
 * @param posts JSON of `WrittenPost`s
 */
export const writePosts = sql({
  name: 'write-redacted-posts',
  parameters: { posts: jsonText, byModerator: uuid.nullable },
  row: {},
  text: ({ posts, byModerator }) => `
    WITH given AS (
      SELECT * FROM json_to_recordset(${posts}) AS g (id uuid, body text, "bodyHtml" text, title text, slug text, ask text,
        cuts jsonb, changed jsonb)
    ), counted AS (
      SELECT p.id, p.edit_count AS before,
        greatest(p.edit_count, (SELECT max(r.revision) FROM revisions r WHERE r.post_id = p.id)) + 1 AS revision
      FROM posts p JOIN given g ON g.id = p.id
    ), kept AS (
      INSERT INTO revisions (post_id, revision, body)
      SELECT c.id, c.revision, g.body FROM counted c JOIN given g ON g.id = c.id
      WHERE EXISTS (SELECT FROM reports s WHERE s.post_id = c.id AND s.revision = c.before)
        OR EXISTS (SELECT FROM decisions x WHERE x.post_id = c.id AND x.revision = c.before)
    ), seen AS (
      UPDATE review_items i SET revision = c.revision,
        claimed_revision = CASE WHEN i.claimed_by = ${byModerator} AND i.claimed_revision = i.revision THEN c.revision
          ELSE i.claimed_revision END
      FROM counted c WHERE i.post_id = c.id AND i.state <> 'decided'
    ), forgotten AS (
      UPDATE requests r SET content = NULL FROM given g WHERE r.post_id = g.id AND r.content IS NOT NULL
    ), meant AS (
      DELETE FROM dilemma_vectors v USING given g WHERE v.dilemma_id = g.id
    )
    UPDATE posts p SET body = g.body, body_html = g."bodyHtml", title = g.title, slug = g.slug, ask = g.ask,
      redactions = g.cuts, changes = g.changed, edited_at = now(), edit_count = c.revision
    FROM given g JOIN counted c ON c.id = g.id WHERE p.id = g.id`,
});

/** @param versions JSON: postId, revision, body */
export const writeVersions = sql({
  name: 'write-redacted-versions',
  parameters: { versions: jsonText },
  row: {},
  text: ({ versions }) => `
    UPDATE revisions r SET body = g.body
    FROM json_to_recordset(${versions}) AS g ("postId" uuid, revision integer, body text)
    WHERE r.post_id = g."postId" AND r.revision = g.revision`,
});

/** Who wrote a note about a post: a reporter, its author to the moderators, its author in an appeal, who answered that. */
type Noted = 'report' | 'author' | 'appeal' | 'answer';

/** What was written about these posts and can be changed; decisions and proposals never are. */
export const notesAbout = sql({
  name: 'notes-about-posts',
  parameters: { ids: uuid.array },
  row: { noted: text.as<Noted>(), id: uuid, note: text },
  text: ({ ids }) => `
    SELECT t.noted, t.id, t.note FROM (
      SELECT 'report' AS noted, id, note FROM reports WHERE post_id = ANY(${ids})
      UNION ALL SELECT 'author', id, author_note FROM review_items WHERE post_id = ANY(${ids})
      UNION ALL SELECT said.noted, a.id, said.note FROM appeals a JOIN decisions x ON x.id = a.decision_id
        CROSS JOIN LATERAL (VALUES ('appeal', a.text), ('answer', a.answer)) AS said (noted, note)
        WHERE x.post_id = ANY(${ids})
    ) AS t WHERE t.note IS NOT NULL ORDER BY t.noted, t.id`,
});

/** @param notes JSON: noted, id, note */
export const writeNotes = sql({
  name: 'write-redacted-notes',
  parameters: { notes: jsonText },
  row: {},
  text: ({ notes }) => `
    WITH given AS (SELECT * FROM json_to_recordset(${notes}) AS g (noted text, id uuid, note text)), reported AS (
      UPDATE reports r SET note = g.note FROM given g WHERE g.noted = 'report' AND r.id = g.id
    ), insisted AS (
      UPDATE review_items r SET author_note = g.note FROM given g WHERE g.noted = 'author' AND r.id = g.id
    )
    UPDATE appeals a SET text = coalesce((SELECT g.note FROM given g WHERE g.noted = 'appeal' AND g.id = a.id), a.text),
      answer = coalesce((SELECT g.note FROM given g WHERE g.noted = 'answer' AND g.id = a.id), a.answer)
    WHERE a.id IN (SELECT g.id FROM given g WHERE g.noted IN ('appeal', 'answer'))`,
});
