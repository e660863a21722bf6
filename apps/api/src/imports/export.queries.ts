import { sql, text, uuid } from '../platform/database/sql';
import { recordTypes, type RecordType } from './records';

/**
 * One query for each type of record. Its columns are the keys of the record in their order; null is a key that is
 * left out. Equal sites give equal exports: every order is by what the format carries, never by an id of ours, and
 * by bytes.
 */

/** What a record is called: as where it came from, or by our own id. */
const exported = (kind: 'member' | 'post' | 'article', of: string, join: string) => ({
  id: `coalesce(${join}.external_id, ${of}::text)`,
  join: `LEFT JOIN external_ids ${join} ON ${join}.kind = '${kind}' AND ${join}.id = ${of}`,
});

/**
 * A time as the format writes it: RFC 3339 in UTC, to the millisecond, or to the microsecond when the database
 * knows more, so that importing it again gives the same time. SQL; `column` is a name in a constant text.
 */
const rfc3339 = (column: string) =>
  `regexp_replace(to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z'`;

const post = exported('post', 'p.id', 'xp');
const parent = exported('post', 'p.parent_id', 'xparent');
const author = exported('member', 'p.author_id', 'xauthor');
const member = exported('member', 'm.id', 'xm');
const voter = exported('member', 'v.member_id', 'xv');
const article = exported('article', 'a.id', 'xa');
const articleAuthor = exported('member', 'a.author_id', 'xauthor');

const status = `nullif(p.status, 'published') AS status`;
const inOrder = (text: string) => `${text} COLLATE "C"`;

/** Reports paused the discussion until a moderator decides; neither is part of the format. */
const paused = `EXISTS (
  SELECT FROM review_items r WHERE r.post_id = p.id AND r.state <> 'decided' AND r.paused_at = p.locked_at)`;

/** What never had a number and no longer waits for one was never read by anybody: it stays behind. */
const numberedOrWaiting = `(p.path IS NOT NULL OR p.status = 'held')`;
/** Under each letter by number: a reply comes after what it answers, and takes the same number again. */
const byNumber = `d.number, p.path NULLS LAST, p.created_at, ${inOrder(post.id)}`;

/** Whose credentials have ended keeps an empty list while answers of theirs are in the file: only coaches answer. */
const coachTopics = `CASE
  WHEN m.coach_until > now() THEN ARRAY(
    SELECT c.topic_slug COLLATE "C" FROM coach_credentials c
    WHERE c.member_id = m.id AND c.revoked_at IS NULL AND c.expires_at > now() ORDER BY 1)
  WHEN EXISTS (SELECT FROM posts p WHERE p.author_id = m.id AND p.kind = 'answer' AND ${numberedOrWaiting}) THEN '{}'::text[]
  END`;

const exportQueries: Record<RecordType, string> = {
  topic: `SELECT 'topic' AS type, slug, name FROM topics ORDER BY position, ${inOrder('name')}, ${inOrder('slug')}`,

  member: `
    SELECT 'member' AS type, ${member.id} AS id, m.handle::text AS handle, m.name, m.email::text AS email,
      ${coachTopics} AS coach,
      nullif(ARRAY(SELECT unnest(m.roles) ORDER BY 1), '{}') AS roles, ${rfc3339('m.created_at')} AS "createdAt"
    FROM members m ${member.join}
    ORDER BY m.created_at, ${inOrder(member.id)}`,

  dilemma: `
    SELECT 'dilemma' AS type, ${post.id} AS id, ${author.id} AS author, p.title, p.body, p.topic_slug AS topic,
      ${rfc3339('p.created_at')} AS "createdAt", n.name AS "penName", p.ask, ${status},
      CASE WHEN p.locked_at IS NOT NULL AND NOT ${paused} THEN true END AS locked, p.pen_name_id AS "penNameId"
    FROM posts p ${post.join} ${author.join} LEFT JOIN pen_names n ON n.id = p.pen_name_id
    WHERE p.kind = 'dilemma' ORDER BY p.number`,

  answer: `
    SELECT 'answer' AS type, ${post.id} AS id, ${parent.id} AS dilemma, ${author.id} AS author, p.body,
      ${rfc3339('p.created_at')} AS "createdAt", nullif(p.helped, false) AS helped, ${status}
    FROM posts p JOIN posts d ON d.id = p.dilemma_id ${post.join} ${parent.join} ${author.join}
    WHERE p.kind = 'answer' AND ${numberedOrWaiting} ORDER BY ${byNumber}`,

  comment: `
    SELECT 'comment' AS type, ${post.id} AS id, ${parent.id} AS parent, ${author.id} AS author, n.name AS "penName",
      p.body, ${rfc3339('p.created_at')} AS "createdAt", ${status}, p.pen_name_id AS "penNameId"
    FROM posts p JOIN posts d ON d.id = p.dilemma_id ${post.join} ${parent.join} ${author.join}
      LEFT JOIN pen_names n ON n.id = p.pen_name_id
    WHERE p.kind = 'comment' AND ${numberedOrWaiting} ORDER BY ${byNumber}`,

  vote: `
    SELECT 'vote' AS type, ${post.id} AS post, ${voter.id} AS member, v.value, ${rfc3339('v.created_at')} AS "createdAt",
      p.pen_name_id AS "penNameId" FROM votes v JOIN posts p ON p.id = v.post_id ${post.join} ${voter.join}
    WHERE v.value <> 0 AND ${numberedOrWaiting} ORDER BY ${inOrder(post.id)}, ${inOrder(voter.id)}`,

  article: `
    SELECT 'article' AS type, ${article.id} AS id, a.slug, a.title, a.summary, a.body,
      ARRAY(SELECT t.topic_slug COLLATE "C" FROM article_topics t WHERE t.article_id = a.id ORDER BY 1) AS topics,
      ${articleAuthor.id} AS author, ${rfc3339('a.published_at')} AS "publishedAt"
    FROM articles a ${article.join} ${articleAuthor.join}
    ORDER BY a.published_at, ${inOrder('a.slug')}`,
};

/** One moment of the site, however long the writing takes. */
export const holdStill = sql({
  name: 'export-hold-still',
  parameters: {},
  row: {},
  text: () => 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY',
});

const command = (name: string, text: string) => sql({ name, parameters: {}, row: {}, text: () => text });

/** Rows that are in memory at a time. */
export const rowsAtOnce = 1_000;

const cursorOf = (type: RecordType) => ({
  open: command(`export-${type}`, `DECLARE export_${type} NO SCROLL CURSOR FOR ${exportQueries[type]}`),
  fetch: command(`export-fetch-${type}`, `FETCH ${rowsAtOnce} FROM export_${type}`),
  close: command(`export-close-${type}`, `CLOSE export_${type}`),
});

/** The records of each type, some at a time. What a row has says its query: it is written as it is. */
export const cursors = Object.fromEntries(recordTypes.map((type) => [type, cursorOf(type)])) as Record<
  RecordType,
  ReturnType<typeof cursorOf>
>;

export const logUnsealing = sql({
  name: 'export-log-unsealing',
  parameters: { why: text },
  row: {},
  text: ({ why }) => `INSERT INTO log_entries (act, note) VALUES ('export_sealed_authors', ${why})`,
});

/** Every pen name is logged as it is opened. */
export const unseal = sql({
  name: 'export-unseal',
  parameters: { penNames: uuid.array, why: text },
  row: { pen: uuid, author: text },
  text: ({ penNames, why }) => `
    SELECT opened.pen, ${member.id} AS author
    FROM (SELECT pen, sealed.unmask(pen, ${why}) AS author FROM unnest(${penNames}::uuid[]) AS pen) AS opened
    JOIN members m ON m.id = opened.author ${member.join}`,
});
