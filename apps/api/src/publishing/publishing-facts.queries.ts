import { IDENTICAL_TEXT_TIME } from '@quandary/rules';
import {
  boolean,
  bytea,
  integer,
  text,
  uuid,
  type Placeholders,
  type ValuesOf,
} from '../platform/database/sql';
import { publishedPosts } from '../posts/post.queries';

/** What publishing asks about its author, and a place for what comes of it. */
export const factColumns = {
  newId: uuid,
  /** What the same request posted before. */
  postedBefore: uuid.nullable,
  /** The digest of what it said. */
  saidBefore: bytea.nullable,
  /** The viewer posted the same text in the last minutes. */
  identical: boolean,
  /** Posts of this sort in the last 24 hours; answers and comments count together. */
  postedToday: integer,
  /** Seconds until the oldest of them is a day old. */
  retryAfter: integer,
  /** Up to two. */
  publishedPosts: integer,
};

export type PublishingFacts = ValuesOf<typeof factColumns>;

/** Every statement that asks for them begins with these. */
export const factParameters = { viewerId: uuid, body: text, requestKey: bytea.nullable };

/**
 * Own posts of the last day: signed ones by their author, sealed ones by asking the schema `sealed` about each.
 * @param kinds of posts that share one limit
 */
const recent = (kinds: 'letters' | 'replies', viewerId: string) => `
  SELECT mine.body, mine.created_at, mine.dilemma_id FROM posts mine
  WHERE mine.author_id = ${viewerId} AND mine.created_at > now() - interval '1 day'
    AND (mine.kind = 'dilemma') = ${kinds === 'letters'}
  UNION ALL
  SELECT mine.body, mine.created_at, mine.dilemma_id FROM posts mine
  WHERE mine.pen_name_id IS NOT NULL AND mine.created_at > now() - interval '1 day'
    AND (mine.kind = 'dilemma') = ${kinds === 'letters'} AND sealed.is_author(mine.pen_name_id, ${viewerId})`;

/** The columns and joins behind `factColumns`. */
export const factsAbout = (
  kinds: 'letters' | 'replies',
  { viewerId, body, requestKey }: Placeholders<typeof factParameters>,
) => ({
  columns: `, uuidv7() AS "newId", request.post_id AS "postedBefore", request.content AS "saidBefore",
    ${publishedPosts} AS "publishedPosts", recent.*`,
  joins: `
    LEFT JOIN requests request ON request.key = ${requestKey}
    CROSS JOIN LATERAL (
      SELECT coalesce(bool_or(r.body = ${body} AND r.created_at > now() - interval '${IDENTICAL_TEXT_TIME / 1000} seconds'), false) AS identical,
        count(*)::integer AS "postedToday",
        coalesce(extract(epoch FROM min(r.created_at) + interval '1 day' - now()), 0)::integer AS "retryAfter"
      FROM (${recent(kinds, viewerId)}) AS r
    ) AS recent`,
});
