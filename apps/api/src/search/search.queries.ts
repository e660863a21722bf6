import { integer, real, sql, text, uuid, type Placeholders } from '../platform/database/sql';

const parameters = { words: text, limit: integer };
const row = { id: uuid, kind: text.as<'dilemma' | 'article'>(), rank: real };
type Parameters = Placeholders<typeof parameters>;

/**
 * Letters that stand in lists, and articles, with how well they fit. `searchable` reads what people type as it reads what
 * is indexed; `websearch_to_tsquery` takes whatever comes of it and never fails. Words to leave out alone ("-him") would
 * match nearly everything by reading all of it; `querytree` says T to them, and they find nothing. Where it says (SELECT …)
 * the words are read once, and not for every row that fits.
 */
const hits = ({ words }: Parameters) => {
  const sought = `websearch_to_tsquery('english', searchable(${words}))`;
  return `
  SELECT p.id, 'dilemma' AS kind, ts_rank(p.search, (SELECT ${sought})) AS rank FROM posts p
  WHERE p.kind = 'dilemma' AND p.status = 'published' AND p.search @@ ${sought} AND querytree((SELECT ${sought})) <> 'T'
  UNION ALL
  SELECT a.id, 'article', ts_rank(a.search, (SELECT ${sought})) FROM articles a
  WHERE a.search @@ ${sought} AND querytree((SELECT ${sought})) <> 'T'`;
};

const best = ({ limit }: Parameters) => `ORDER BY rank DESC, id DESC LIMIT ${limit}`;

export const findHits = sql({ name: 'search', parameters, row, text: (p) => `${hits(p)} ${best(p)}` });

/** Those after the hit of this rank and id. */
export const findHitsAfter = sql({
  name: 'search-after',
  parameters: { ...parameters, rank: real, id: uuid },
  row,
  text: (p) => `SELECT * FROM (${hits(p)}) AS hits WHERE (rank, id) < (${p.rank}, ${p.id}) ${best(p)}`,
});
