import type { Statement } from '../platform/database/database';

/**
 * Letters that stand in lists, and articles, with how well they fit. `websearch_to_tsquery` reads whatever people
 * type and never fails. Words to leave out alone ("-him") would match nearly everything by reading all of it;
 * `querytree` says T to them, and they find nothing.
 */
const hits = `
  SELECT p.id, 'dilemma' AS kind, ts_rank(p.search, websearch_to_tsquery('english', $1)) AS rank FROM posts p
  WHERE p.kind = 'dilemma' AND p.status = 'published' AND p.search @@ websearch_to_tsquery('english', $1)
    AND querytree(websearch_to_tsquery('english', $1)) <> 'T'
  UNION ALL
  SELECT a.id, 'article', ts_rank(a.search, websearch_to_tsquery('english', $1)) FROM articles a
  WHERE a.search @@ websearch_to_tsquery('english', $1)
    AND querytree(websearch_to_tsquery('english', $1)) <> 'T'`;

const best = 'ORDER BY rank DESC, id DESC LIMIT $2';

/** $1 text, $2 limit */
export const findHits: Statement = { name: 'search', text: `${hits} ${best}` };

/** $1 text, $2 limit, $3 rank and $4 id of the last hit before */
export const findHitsAfter: Statement = {
  name: 'search-after',
  text: `SELECT * FROM (${hits}) AS hits WHERE (rank, id) < ($3::real, $4::uuid) ${best}`,
};
