import type { Statement } from '../platform/database/database';

/** A repeated request finds what the first one posted. $1 digest of member and requestId */
export const findRequest: Statement = {
  name: 'find-request',
  text: 'SELECT post_id AS "postId" FROM requests WHERE key = $1',
};

/**
 * Counts at the letter, always before anything else in a transaction that posts: whoever posts under the same
 * letter waits here, so that nobody waits in a circle.
 * $1 the letter's id, $2 comments more or fewer, $3 of them in its own discussion, $4 numbers to take: 0 or 1
 */
export const countAtLetter: Statement = {
  name: 'count-at-letter',
  text: `
    UPDATE posts SET comment_count = comment_count + $2, branch_count = branch_count + $3,
      last_reply = last_reply + $4, last_activity_at = CASE WHEN $2 > 0 THEN now() ELSE last_activity_at END
    WHERE id = $1 RETURNING last_reply AS number, path`,
};

/**
 * Counts at an answer or a comment. A number is taken in the transaction that publishes: no gap, no double.
 * $1 its id, $2 comments more or fewer in its discussion, $3 numbers to take: 0 or 1
 */
export const countAtPost: Statement = {
  name: 'count-at-post',
  text: `
    UPDATE posts SET branch_count = branch_count + $2, last_reply = last_reply + $3
    WHERE id = $1 RETURNING last_reply AS number, path`,
};

/** $1 the letter's id, $2 the answer's number (2 is B), $3 comments more or fewer in its discussion */
export const countAtAnswer: Statement = {
  name: 'count-at-answer',
  text: `
    UPDATE posts SET branch_count = branch_count + $3
    WHERE dilemma_id = $1 AND path = ARRAY[$2::integer] AND kind = 'answer'`,
};

/** $1 the letter's id, $2 how many answers more or fewer, $3 letters to take: 0 or 1 */
export const countAnswers: Statement = {
  name: 'count-answers',
  text: `
    UPDATE posts SET answer_count = answer_count + $2, last_answer = last_answer + $3, last_activity_at = now()
    WHERE id = $1 RETURNING last_answer AS number`,
};

/**
 * Adds an answer or a comment and remembers its request in one statement. A second request with the same key
 * waits for the first and then fails on the key: then everything is rolled back and the first result is read.
 */
export const insertPost: Statement = {
  name: 'insert-post',
  text: `
    WITH remembered AS (
      INSERT INTO requests (key, post_id) SELECT $12::bytea, $1::uuid WHERE $12::bytea IS NOT NULL
    )
    INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, pen_name_id, body, body_html, status,
      held_because, published_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, CASE WHEN $10 = 'published' THEN now() END)
    RETURNING created_at AS "createdAt", published_at AS "publishedAt", standing`,
};

/** A letter. */
export const insertDilemma: Statement = {
  name: 'insert-dilemma',
  text: `
    WITH remembered AS (
      INSERT INTO requests (key, post_id) SELECT $12::bytea, $1::uuid WHERE $12::bytea IS NOT NULL
    )
    INSERT INTO posts (id, kind, dilemma_id, path, author_id, pen_name_id, title, slug, ask, topic_slug, body, body_html,
      status, held_because, published_at, last_activity_at, number)
    VALUES ($1, 'dilemma', $1, '{}', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
      CASE WHEN $10 = 'published' THEN now() END, now(), nextval('dilemma_numbers'))
    RETURNING number`,
};

/** $1 name of the pen, $2 the member: the only statement that ever has both. */
export const sealPenName: Statement = {
  name: 'seal-pen-name',
  text: `
    WITH pen AS (INSERT INTO pen_names (name) VALUES ($1) RETURNING id)
    SELECT pen.id, sealed.seal(pen.id, $2) FROM pen`,
};
