import type { PostKind } from '@quandary/rules';
import { citext, boolean, integer, sql, text, uuid } from '../platform/database/sql';
import type { Sort } from './names';

/**
 * Looks for what a file names: what an earlier import remembered, or an id of ours. A look-up for each name, because a
 * join would walk through all names of an earlier import.
 */
const named = (kind: 'member' | 'post' | 'article', names: string, own: string) => `
  (SELECT name, coalesce((SELECT x.id FROM external_ids x WHERE x.kind = '${kind}' AND x.external_id = name), own) AS id
    FROM unnest(${names}::text[], ${own}::uuid[]) AS asked(name, own)) AS named
  JOIN ${kind}s found ON found.id = named.id`;

const byName = { names: text.array, own: uuid.nullable.array };

/**
 * A batch looks up a few hundred names in tables that grow from nothing to everything before anybody has counted them:
 * by index, and with a plan made for the batch, since one made for an empty table would be kept.
 */
export const planByIndex = sql({
  name: 'import-plan-by-index',
  parameters: {},
  row: {},
  text: () => `
    SELECT FROM set_config('enable_seqscan', 'off', true) AS seqscan,
      set_config('enable_hashjoin', 'off', true) AS hashjoin,
      set_config('enable_mergejoin', 'off', true) AS mergejoin,
      set_config('plan_cache_mode', 'force_custom_plan', true) AS plans`,
});

/** Many rows of one letter are joined with one another: by index alone it would take their square. */
export const planAsUsual = sql({
  name: 'import-plan-as-usual',
  parameters: {},
  row: {},
  text: () =>
    `
    SELECT FROM set_config('enable_hashjoin', 'on', true) AS hashjoin,
      set_config('enable_mergejoin', 'on', true) AS mergejoin`,
});

/** Imports take turns. */
export const takeTurn = sql({
  name: 'import-take-turn',
  parameters: { lock: integer, count: integer },
  row: { ids: uuid.array },
  text: ({ lock, count }) =>
    `SELECT ARRAY(SELECT uuidv7() FROM generate_series(1, ${count})) AS ids FROM pg_advisory_xact_lock(${lock})`,
});

export const findTaken = sql({
  name: 'import-find-taken',
  parameters: {
    topics: text.array,
    handles: citext.array,
    emails: citext.array,
    articleSlugs: text.array,
    names: text.array,
    own: uuid.nullable.array,
  },
  row: { sort: text.as<Sort>(), name: text },
  text: ({ topics, handles, emails, articleSlugs, names, own }) => `
    SELECT 'topics' AS sort, slug AS name FROM topics WHERE slug = ANY(${topics})
    UNION ALL SELECT 'handles', lower(handle::text) FROM members WHERE handle = ANY(${handles})
    UNION ALL SELECT 'emails', asked::text FROM unnest(${emails}::citext[]) AS asked WHERE EXISTS (SELECT FROM members WHERE email = asked)
    UNION ALL SELECT 'articleSlugs', slug FROM articles WHERE slug = ANY(${articleSlugs})
    UNION ALL SELECT 'articles', named.name FROM ${named('article', names, own)}`,
});

/** Who holds a credential, held one once, or has answered is a coach; only of those who answer now it matters. */
export const findMembers = sql({
  name: 'import-find-members',
  parameters: { ...byName, answerers: text.array },
  row: { name: text, id: uuid, coach: boolean },
  text: ({ names, own, answerers }) => `
    SELECT named.name, found.id, EXISTS (SELECT FROM coach_credentials c WHERE c.member_id = found.id)
      OR named.name = ANY(${answerers}) AND EXISTS (SELECT FROM posts p WHERE p.author_id = found.id AND p.kind = 'answer') AS coach
    FROM ${named('member', names, own)}`,
});

/** Whoever posts under a letter locks it first; so does an import, in one order, so that nobody waits in a circle. */
export const lockLetters = sql({
  name: 'import-lock-letters',
  parameters: byName,
  row: {},
  text: ({ names, own }) => `
    SELECT FROM posts WHERE id IN (SELECT found.dilemma_id FROM ${named('post', names, own)})
    ORDER BY id FOR NO KEY UPDATE`,
});

/** Of these things, which are pen names with the member behind them, or posts with a vote of the member. */
export const findTies = sql({
  name: 'import-find-ties',
  parameters: { things: uuid.array, members: uuid.array },
  row: { thing: uuid, member: uuid },
  text: ({ things, members }) => `
    SELECT thing, member FROM unnest(${things}::uuid[], ${members}::uuid[]) AS asked(thing, member)
    WHERE sealed.is_written_by(thing, member)
      OR EXISTS (SELECT FROM votes v WHERE v.post_id = thing AND v.member_id = member)`,
});

export const postColumns = {
  id: uuid,
  kind: text.as<PostKind>(),
  dilemmaId: uuid,
  authorId: uuid.nullable,
  penNameId: uuid.nullable,
  /** It has no number, so nobody can have answered it. */
  held: boolean,
  /** Of its letter. */
  letterPenNameId: uuid.nullable,
  letterPenName: text.nullable,
};

export const findPosts = sql({
  name: 'import-find-posts',
  parameters: byName,
  row: { name: text, ...postColumns },
  text: ({ names, own }) => `
    SELECT named.name, found.id, found.kind, found.dilemma_id AS "dilemmaId",
      found.author_id AS "authorId", found.pen_name_id AS "penNameId", found.path IS NULL AS held,
      d.pen_name_id AS "letterPenNameId", n.name AS "letterPenName"
    FROM ${named('post', names, own)} JOIN posts d ON d.id = found.dilemma_id
    LEFT JOIN pen_names n ON n.id = d.pen_name_id`,
});
