import type { PostKind, PostStatus } from '@quandary/rules';
import {
  bytea,
  Column,
  double,
  integer,
  sql,
  text,
  timestamptz,
  uuid,
  type ValuesOf,
} from '../platform/database/sql';
import { postRows, selectPosts } from '../posts/post.queries';
import { numberingColumns, numberingPlace } from './numbering.queries';
import { factColumns, factParameters, factsAbout } from './publishing-facts.queries';

/** What somebody is about to reply to, and everything that the stages ask: one look. */
export const findParent = sql({
  name: 'find-parent',
  parameters: { ...factParameters, parentId: uuid },
  row: {
    ...postRows.member,
    ...factColumns,
    ...numberingColumns,
    letterPenNameId: uuid.nullable,
    letterPenName: text.nullable,
  },
  text: (p) => {
    const facts = factsAbout('replies', p);
    return selectPosts('member', `WHERE p.id = ${p.parentId}`, {
      columns: `${facts.columns}, d.pen_name_id AS "letterPenNameId",
        (SELECT pen.name FROM pen_names pen WHERE pen.id = d.pen_name_id) AS "letterPenName",
        ${numberingPlace}`,
      joins: facts.joins,
    });
  },
});

/**
 * Adds a post and remembers its request in one statement. A second request with the same key waits for the first and
 * then fails on the key: then everything is rolled back and the first result is read.
 */
export const insertPost = sql({
  name: 'insert-post',
  parameters: {
    id: uuid,
    kind: text.as<PostKind>(),
    dilemmaId: uuid,
    parentId: uuid.nullable,
    path: integer.array.nullable,
    authorId: uuid.nullable,
    penNameId: uuid.nullable,
    body: text,
    bodyHtml: text,
    status: text.as<PostStatus>(),
    heldBecause: text.nullable,
    title: text.nullable,
    slug: text.nullable,
    ask: text.nullable,
    topicSlug: text.nullable,
    requestKey: bytea.nullable,
    requestContent: bytea.nullable,
  },
  row: { createdAt: timestamptz, publishedAt: timestamptz.nullable, standing: double },
  text: (p) => `
    WITH remembered AS (
      INSERT INTO requests (key, post_id, content)
      SELECT ${p.requestKey}::bytea, ${p.id}::uuid, ${p.requestContent}::bytea WHERE ${p.requestKey}::bytea IS NOT NULL
    )
    INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, pen_name_id, body, body_html, status,
      held_because, title, slug, ask, topic_slug, published_at, last_activity_at, number)
    VALUES (${p.id}, ${p.kind}, ${p.dilemmaId}, ${p.parentId}, ${p.path}, ${p.authorId}, ${p.penNameId}, ${p.body},
      ${p.bodyHtml}, ${p.status}, ${p.heldBecause}, ${p.title}, ${p.slug}, ${p.ask}, ${p.topicSlug},
      CASE WHEN ${p.status} = 'published' THEN now() END, CASE WHEN ${p.kind} = 'dilemma' THEN now() END,
      CASE WHEN ${p.kind} = 'dilemma' THEN nextval('dilemma_numbers') END)
    RETURNING created_at AS "createdAt", published_at AS "publishedAt", standing`,
});

export type NewPost = ValuesOf<typeof insertPost.parameters>;

/** Publishes what was held, hidden or removed. A letter that was held begins its life now, not when it was sent. */
export const publishAgain = sql({
  name: 'publish-post',
  parameters: { postId: uuid, path: integer.array },
  row: {},
  text: ({ postId, path }) => `
    UPDATE posts SET status = 'published', path = ${path}, held_because = NULL, removed_for = NULL,
      last_activity_at = CASE WHEN kind = 'dilemma' AND published_at IS NULL THEN now() ELSE last_activity_at END,
      published_at = coalesce(published_at, now())
    WHERE id = ${postId}`,
});

/** A signature of a letter that is being written. */
export interface NewPenName {
  /** Null where the database chooses it. */
  id: string | null;
  name: string;
  /** Null when nobody here wrote it: an import tells signatures alone. */
  memberId: string | null;
}

/**
 * Adds pen names and seals who is behind each: the only statement that ever writes both a pen name and a member.
 * @param penNames JSON of `NewPenName`s
 */
export const sealPenNames = sql({
  name: 'seal-pen-names',
  parameters: { penNames: new Column<string>('json') },
  row: { id: uuid, seal: text.nullable },
  text: ({ penNames }) => `
    WITH given AS (
      SELECT coalesce(id, uuidv7()) AS id, name, "memberId"
      FROM json_to_recordset(${penNames}) AS r(id uuid, name text, "memberId" uuid)
    ), pens AS (INSERT INTO pen_names (id, name) SELECT id, name FROM given RETURNING id)
    SELECT id, CASE WHEN "memberId" IS NOT NULL THEN sealed.seal(id, "memberId")::text END AS seal
    FROM pens JOIN given USING (id)`,
});

/** The letter first: the sort decides in which order they are locked. */
export const lockLetterAndPost = sql({
  name: 'lock-post',
  parameters: { postId: uuid, dilemmaId: uuid },
  row: { id: uuid, status: text.as<PostStatus>() },
  text: ({ postId, dilemmaId }) => `
    SELECT p.id, p.status FROM posts p WHERE p.id IN (${postId}, ${dilemmaId})
    ORDER BY (p.id = ${dilemmaId}) DESC FOR NO KEY UPDATE`,
});
