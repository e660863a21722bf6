import type { PostStatus } from '@quandary/rules';
import {
  boolean,
  bytea,
  double,
  integer,
  sql,
  text,
  timestamptz,
  uuid,
  type ValuesOf,
} from '../platform/database/sql';
import { postRows, selectPosts } from '../posts/post.queries';
import { thisHour } from '../posts/sealed-times';
import { hurdleColumns, hurdleParameters, hurdles } from './cooling.queries';
import { numberingColumns, numberingPlace } from './numbering.queries';
import {
  factColumns,
  factsAbout,
  ownPosts,
  recentColumns,
  recentParameters,
  recentPosts,
} from './publishing-facts.queries';

/** What somebody is about to reply to, and everything that the stages ask: one look. */
export const findParent = sql({
  name: 'find-parent',
  parameters: { viewerId: uuid, proof: bytea, requestKey: bytea.nullable, parentId: uuid },
  row: {
    ...postRows.member,
    ...factColumns,
    ...numberingColumns,
    letterPenNameId: uuid.nullable,
    letterPenName: text.nullable,
    letterTopic: text.nullable,
  },
  text: (p) =>
    selectPosts('member', `WHERE p.id = ${p.parentId}`, {
      columns: `, ${factsAbout(p, 'd.topic_slug')}, d.pen_name_id AS "letterPenNameId", d.topic_slug AS "letterTopic",
        (SELECT pen.name FROM pen_names pen WHERE pen.id = d.pen_name_id) AS "letterPenName",
        ${numberingPlace}`,
    }),
});

/**
 * Adds a post and remembers its request in one statement, unless the author has posted enough or the same just now: that
 * is counted here, under the lock that an earlier statement of the transaction has taken, so that nothing comes between;
 * so is what stands in the way besides: a warning, a suspension, a closed or heated discussion.
 * A second request with the same key waits for the first; then everything is rolled back and the first result is read.
 */
export const insertPost = sql({
  name: 'insert-post',
  parameters: {
    ...recentParameters,
    ...hurdleParameters,
    /** How many posts of this sort a day has for the author. */
    most: integer,
    id: uuid,
    dilemmaId: uuid,
    path: integer.array.nullable,
    authorId: uuid.nullable,
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
  row: {
    ...recentColumns,
    ...hurdleColumns,
    /** Null where nothing was posted. */
    createdAt: timestamptz.nullable,
    publishedAt: timestamptz.nullable,
    standing: double.nullable,
  },
  text: (p) => `
    WITH own AS (${ownPosts(p)}), recent AS (${recentPosts(p)}), ${hurdles(p)},
    allowed AS (SELECT FROM recent, hurdles WHERE NOT identical AND "postedToday" < ${p.most}::integer
      AND "warningId" IS NULL AND "suspendedUntil" IS NULL AND NOT ("onHold" AND ${p.status}::text = 'published')
      AND NOT (closed AND ${p.kind}::text = 'comment') AND "coolFor" IS NULL),
    remembered AS (
      INSERT INTO requests (key, post_id, content)
      SELECT ${p.requestKey}::bytea, ${p.id}::uuid, ${p.requestContent}::bytea FROM allowed WHERE ${p.requestKey}::bytea IS NOT NULL
    ),
    posted AS (
      INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, pen_name_id, body, body_html, status,
        held_because, title, slug, ask, topic_slug, published_at, last_activity_at, number)
      SELECT ${p.id}::uuid, ${p.kind}::text, ${p.dilemmaId}::uuid, ${p.parentId}::uuid, ${p.path}::integer[],
        ${p.authorId}::uuid, ${p.penNameId}::uuid, ${p.body}::text, ${p.bodyHtml}::text, ${p.status}::text,
        ${p.heldBecause}::text, ${p.title}::text, ${p.slug}::text, ${p.ask}::text, ${p.topicSlug}::text,
        CASE WHEN ${p.status} = 'published' THEN CASE WHEN ${p.penNameId}::uuid IS NULL THEN now() ELSE ${thisHour} END END,
        CASE WHEN ${p.kind} = 'dilemma' THEN now() END,
        CASE WHEN ${p.kind} = 'dilemma' THEN nextval('dilemma_numbers') END
      FROM allowed RETURNING created_at, published_at, standing
    )
    SELECT recent.*, hurdles.*, posted.created_at AS "createdAt", posted.published_at AS "publishedAt", posted.standing
    FROM recent CROSS JOIN hurdles LEFT JOIN posted ON true`,
});

/** What is posted; the statement takes besides who posts and how much they may. */
export type NewPost = Omit<ValuesOf<typeof insertPost.parameters>, 'proof' | 'most' | 'cools' | 'heats'>;

/** Publishes what was held, hidden or removed; below a branch that was closed meanwhile it is closed, too. A letter that was held begins its life now, not when it was sent. */
export const publishAgain = sql({
  name: 'publish-post',
  parameters: { postId: uuid, path: integer.array },
  row: {},
  text: ({ postId, path }) => `
    UPDATE posts SET status = 'published', path = ${path}, held_because = NULL, removed_for = NULL,
      locked_at = coalesce(locked_at, (SELECT above.locked_at FROM posts above WHERE above.id = posts.parent_id AND above.kind <> 'dilemma')),
      last_activity_at = CASE WHEN kind = 'dilemma' AND published_at IS NULL THEN now() ELSE last_activity_at END,
      published_at = coalesce(published_at, CASE WHEN pen_name_id IS NULL THEN now() ELSE ${thisHour} END)
    WHERE id = ${postId}`,
});

/**
 * Adds a pen name and seals who is behind it: the session that asks. One statement, so that no pen name is left without
 * somebody behind it.
 */
export const sealOwnPenName = sql({
  name: 'seal-own-pen-name',
  parameters: { name: text, proof: bytea },
  row: { id: uuid, sealed: boolean },
  text: ({ name, proof }) => `
    WITH pen AS (INSERT INTO pen_names (name) VALUES (${name}) RETURNING id)
    SELECT id, sealed.seal(id, ${proof}) AS sealed FROM pen`,
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
