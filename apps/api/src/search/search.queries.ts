import { integer, real, sql, text, uuid, type Placeholders } from '../platform/database/sql';

const parameters = { words: text, limit: integer };
const row = { id: uuid, kind: text.as<'dilemma' | 'article'>(), rank: real };
type Parameters = Placeholders<typeof parameters>;

/**
 * Letters that stand in lists, and articles, with how well they fit. `websearch_to_tsquery` reads whatever people
 * type and never fails. Words to leave out alone ("-him") would match nearly everything by reading all of it;
 * `querytree` says T to them, and they find nothing.
 */
const hits = ({ words }: Parameters) => `
  SELECT p.id, 'dilemma' AS kind, ts_rank(p.search, websearch_to_tsquery('english', ${words})) AS rank FROM posts p
  WHERE p.kind = 'dilemma' AND p.status = 'published' AND p.search @@ websearch_to_tsquery('english', ${words})
    AND querytree(websearch_to_tsquery('english', ${words})) <> 'T'
  UNION ALL
  SELECT a.id, 'article', ts_rank(a.search, websearch_to_tsquery('english', ${words})) FROM articles a
  WHERE a.search @@ websearch_to_tsquery('english', ${words})
    AND querytree(websearch_to_tsquery('english', ${words})) <> 'T'`;

const best = ({ limit }: Parameters) => `ORDER BY rank DESC, id DESC LIMIT ${limit}`;

export const findHits = sql({ name: 'search', parameters, row, text: (p) => `${hits(p)} ${best(p)}` });

/** Those after the hit of this rank and id. */
export const findHitsAfter = sql({
  name: 'search-after',
  parameters: { ...parameters, rank: real, id: uuid },
  row,
  text: (p) => `SELECT * FROM (${hits(p)}) AS hits WHERE (rank, id) < (${p.rank}, ${p.id}) ${best(p)}`,
});
