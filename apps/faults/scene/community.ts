import { createHash } from 'node:crypto';
import type { Store } from './store';

export interface Member {
  id: string;
  handle: string;
  token: string;
}

/** More than any scenario has writers. */
const members = 60;
/** A few pages of the feed. */
const letters = 120;
/** Of the first letter: its page is the big one. */
const manyComments = 600;

const tokenOf = (at: number) => createHash('sha256').update(`faults session ${at}`).digest('base64url');
const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
/** As the site keeps it. */
const hashOf = (token: string) => digest(digest(token));

const makeMembers = `
  WITH made AS (
    INSERT INTO members (handle, name, email, created_at)
    SELECT 'faulty' || i, 'Member ' || i, 'faulty' || i || '@canary.test', now() - interval '90 days'
    FROM generate_series(0, $1::integer - 1) AS i RETURNING id, handle
  )
  INSERT INTO sessions (token_hash, member_id, expires_at)
  SELECT hash, made.id, now() + interval '30 days'
  FROM unnest($2::bytea[]) WITH ORDINALITY AS given (hash, at) JOIN made ON made.handle = 'faulty' || (at - 1)`;

const makeLetters = `
  WITH drafted AS MATERIALIZED (
    SELECT uuidv7() AS id, i, nextval('dilemma_numbers') AS number,
      CASE WHEN i = 0 THEN $2::integer ELSE 2 END AS comments
    FROM generate_series(0, $1::integer - 1) AS i
  ), letters AS (
    INSERT INTO posts (id, kind, dilemma_id, path, author_id, title, slug, ask, topic_slug, body, body_html, status,
      published_at, last_activity_at, number, last_reply, comment_count, branch_count)
    SELECT d.id, 'dilemma', d.id, '{}', m.id, 'Letter ' || i || ' of the faults', 'letter-' || i || '-of-the-faults',
      'What now?', 'faults', text, '<p>' || text || '</p>', 'published', now() - i * interval '1 hour',
      now() - i * interval '1 hour', number, comments, comments, comments
    FROM drafted d JOIN members m ON m.handle = 'faulty' || (50 + i % 10),
      LATERAL (SELECT repeat('We talked in the kitchen and nothing came of it (' || i || '). ', 20) AS text) AS body
  )
  INSERT INTO posts (kind, dilemma_id, parent_id, path, author_id, body, body_html, status, published_at)
  SELECT 'comment', d.id, d.id, ARRAY[0, n], m.id, text, '<p>' || text || '</p>', 'published', now()
  FROM drafted d, generate_series(1, d.comments) AS n JOIN members m ON m.handle = 'faulty' || (40 + n % 10),
    LATERAL (SELECT repeat('I would sleep on it (' || n || '). ', 10) AS text) AS body`;

const makeArticle = `
  INSERT INTO articles (slug, title, summary, body, body_html, author_id)
  SELECT 'an-article-of-the-faults', 'An article', 'What it is good for.', 'Text.', '<p>Text.</p>', id
  FROM members WHERE handle = 'faulty59'`;

/** Members who are signed in, an article, letters, one of them with hundreds of comments. For a database that has the schema. */
export async function fill(store: Store): Promise<void> {
  await store.rows(`INSERT INTO topics (slug, name) VALUES ('faults', 'Faults') ON CONFLICT DO NOTHING`);
  const hashes = Array.from({ length: members }, (_none, at) => hashOf(tokenOf(at)));
  await store.rows(makeMembers, [members, hashes]);
  await store.rows(makeLetters, [letters, manyComments]);
  await store.rows(makeArticle);
  await store.rows('ANALYZE');
}

/** Who may write: the first of them; letters and comments of the filling are of others. */
export async function membersOf(store: Store, count: number): Promise<Member[]> {
  const rows = await store.rows<{ id: string; handle: string }>(
    `SELECT id, handle FROM members WHERE handle = ANY($1)`,
    [Array.from({ length: count }, (_none, at) => `faulty${at}`)],
  );
  return rows.map(({ id, handle }) => ({
    id,
    handle,
    token: tokenOf(Number(handle.slice('faulty'.length))),
  }));
}

export interface Letter {
  id: string;
  number: number;
}

/** The newest last; the first has hundreds of comments. */
export const lettersOf = (store: Store, count: number): Promise<Letter[]> =>
  store.rows<{ id: string; number: number }>(
    `SELECT id, number FROM posts WHERE kind = 'dilemma' AND topic_slug = 'faults' ORDER BY number LIMIT $1`,
    [count],
  );

/** What must stand in no log. */
export const canaries = (): string[] => [
  '@canary.test',
  canaryPassword,
  ...Array.from({ length: members }, (_none, at) => tokenOf(at)),
];

export const canaryPassword = 'canary-of-a-password-9d21';
