import { IDENTICAL_TEXT_TIME } from '@quandary/rules';
import { publishedPosts } from './post.queries';

/** What posting asks about its author: the columns and joins behind `AuthorFacts`. */
export interface PostingFacts {
  newId: string;
  /** What the same request posted before. */
  postedBefore: string | null;
  identical: boolean;
  postedToday: number;
  retryAfter: number;
  publishedPosts: number;
}

/**
 * Own posts of the last day: signed ones by their author, sealed ones by asking the schema `sealed` about each.
 * @param kinds of posts that share one limit
 */
const recent = (kinds: 'letters' | 'replies') => `
  SELECT mine.body, mine.created_at, mine.dilemma_id FROM posts mine
  WHERE mine.author_id = $1 AND mine.created_at > now() - interval '1 day'
    AND (mine.kind = 'dilemma') = ${kinds === 'letters'}
  UNION ALL
  SELECT mine.body, mine.created_at, mine.dilemma_id FROM posts mine
  WHERE mine.pen_name_id IS NOT NULL AND mine.created_at > now() - interval '1 day'
    AND (mine.kind = 'dilemma') = ${kinds === 'letters'} AND sealed.is_author(mine.pen_name_id, $1)`;

/** `$1` is the viewer, `$2` the text, `$3` the request key or null. Constants, like every text of a statement. */
export const factsAbout = (kinds: 'letters' | 'replies') => ({
  columns: `, uuidv7() AS "newId", (SELECT post_id FROM requests WHERE key = $3::bytea) AS "postedBefore",
    ${publishedPosts} AS "publishedPosts", recent.*`,
  joins: `
    CROSS JOIN LATERAL (
      SELECT coalesce(bool_or(r.body = $2 AND r.created_at > now() - interval '${IDENTICAL_TEXT_TIME / 1000} seconds'), false) AS identical,
        count(*)::integer AS "postedToday",
        coalesce(extract(epoch FROM min(r.created_at) + interval '1 day' - now()), 0)::integer AS "retryAfter"
      FROM (${recent(kinds)}) AS r
    ) AS recent`,
});
