import { NUMBERED_LEVELS } from '@quandary/rules';
import type { Statement } from '../platform/database/database';
import { rfc3339 } from './times';

/**
 * Looks at what a batch refers to. `named` are the names of a file: what an earlier import remembered, or an id of
 * ours. A look-up for each name, because a join would walk through all names of an earlier import.
 * $1 the names, $2 the same as ids of ours, null where they are none
 */
const named = (kind: string, table: string) => `
  (SELECT name, coalesce((SELECT x.id FROM external_ids x WHERE x.kind = '${kind}' AND x.external_id = name), own) AS id
    FROM unnest($1::text[], $2::uuid[]) AS asked(name, own)) AS named
  JOIN ${table} found ON found.id = named.id`;

/**
 * Every batch begins with this. It looks up a few hundred names in tables that grow from nothing to everything before
 * anybody has counted them: by index, and with a plan made for the batch, since one made for an empty table would be
 * kept.
 */
export const planByIndex: Statement = {
  name: 'import-plan-by-index',
  text: `
    SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
      set_config('enable_mergejoin', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)`,
};

/** Imports take turns. $1 lock, $2 how many ids are needed */
export const takeTurn: Statement = {
  name: 'import-take-turn',
  text: 'SELECT pg_advisory_xact_lock($1), ARRAY(SELECT uuidv7() FROM generate_series(1, $2)) AS ids',
};

export const findTopics: Statement = {
  name: 'import-find-topics',
  text: 'SELECT slug FROM topics WHERE slug = ANY($1)',
};

/** $3 those among them who answer in this batch: only of them it matters whether they were coaches once */
export const findMembers: Statement = {
  name: 'import-find-members',
  text: `
    SELECT named.name, found.id, EXISTS (SELECT FROM coach_credentials c WHERE c.member_id = found.id)
      OR named.name = ANY($3) AND EXISTS (SELECT FROM posts p WHERE p.author_id = found.id AND p.kind = 'answer') AS coach
    FROM ${named('member', 'members')}`,
};

/** $1 handles, $2 e-mail addresses */
export const findTaken: Statement = {
  name: 'import-find-taken',
  text: `
    SELECT lower(handle::text) AS handle, lower(email::text) AS email FROM members
    WHERE handle = ANY($1::citext[]) OR email = ANY($2::citext[])`,
};

export const findPosts: Statement = {
  name: 'import-find-posts',
  text: `SELECT named.name, found.id, found.dilemma_id AS "letterId" FROM ${named('post', 'posts')}`,
};

/** Whoever posts under a letter locks it first; so does an import, in one order, so that nobody waits in a circle. */
export const lockLetters: Statement = {
  name: 'import-lock-letters',
  text: 'SELECT id FROM posts WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE',
};

/** The posts with these ids, their letters, and whatever counts or numbers the comments under them. $1 ids */
export const findPlaces: Statement = {
  name: 'import-find-places',
  text: `
    WITH asked AS (SELECT id, dilemma_id, path FROM posts WHERE id = ANY($1)), wanted AS (
      SELECT id FROM asked
      UNION SELECT dilemma_id FROM asked
      UNION SELECT opening.id FROM asked JOIN posts opening
        ON opening.dilemma_id = asked.dilemma_id AND opening.path = asked.path[1:1]
      UNION SELECT above.id FROM asked JOIN posts above
        ON above.dilemma_id = asked.dilemma_id AND above.path = asked.path[1:${NUMBERED_LEVELS}]
    )
    SELECT p.id, p.kind, p.dilemma_id AS "letterId", p.path, p.author_id AS "authorId", p.pen_name_id AS "penNameId",
      n.name AS "penName", p.last_reply AS "lastReply", p.branch_count AS "branchCount", p.last_answer AS "lastAnswer",
      p.answer_count AS "answerCount", p.comment_count AS "commentCount", ${rfc3339('p.last_activity_at')} AS "lastActivityAt"
    FROM wanted JOIN posts p ON p.id = wanted.id LEFT JOIN pen_names n ON n.id = p.pen_name_id`,
};

/** $1 pen names, $2 members: which of these wrote which */
export const findSealedAuthors: Statement = {
  name: 'import-find-sealed-authors',
  text: `
    SELECT asked.pen, asked.member FROM unnest($1::uuid[], $2::uuid[]) AS asked(pen, member)
    WHERE sealed.is_author(asked.pen, asked.member)`,
};

/** $1 posts, $2 members */
export const findVotes: Statement = {
  name: 'import-find-votes',
  text: `
    SELECT v.post_id AS "postId", v.member_id AS "memberId"
    FROM unnest($1::uuid[], $2::uuid[]) AS asked(post, member)
    JOIN votes v ON v.post_id = asked.post AND v.member_id = asked.member`,
};

export const findArticles: Statement = {
  name: 'import-find-articles',
  text: `SELECT named.name FROM ${named('article', 'articles')}`,
};

export const findArticleSlugs: Statement = {
  name: 'import-find-article-slugs',
  text: 'SELECT slug FROM articles WHERE slug = ANY($1)',
};
