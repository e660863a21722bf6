import { selectArticles } from '../articles/article.queries';
import type { Statement } from '../platform/database/database';
import { selectDilemmas } from '../posts/post.queries';

/** Enough to know what is common and what is rare; counting all of a large site would tell nothing new. */
const sampledDocuments = 5_000;
/** Enough for an average that moves by a few per cent from one sample to the next. */
const measuredDocuments = 200;
/** What the library ranks: beyond them a document shares but the commoner ones of the words. */
const mostCandidates = 200;

/** What everybody can read: nothing else is ever counted, compared or suggested. */
const library = 'FROM articles c WHERE true';
const letters = `FROM posts c WHERE c.kind = 'dilemma' AND c.status = 'published'`;

const newest = (columns: string, from: string, limit: number) =>
  `SELECT ${columns} ${from} ORDER BY c.published_at DESC, c.id DESC LIMIT ${limit}`;

/**
 * How many of the newest documents have each lexeme. One JSON object: as thirty thousand rows it would take several
 * times as long to read.
 */
const wordCounts = (from: string) => `
  SELECT (SELECT count(*)::integer FROM (${newest('', from, sampledDocuments)}) AS sample) AS documents,
    (SELECT coalesce(json_object_agg(word, ndoc), '{}')
     FROM ts_stat($sample$${newest('c.search', from, sampledDocuments)}$sample$)) AS counts`;

/** Documents that share words with a text, by the measure of Postgres: an array of ids. `words` is "a | b | c". */
const bestFitting = (from: string, words: string) => `ARRAY(
  SELECT c.id ${from} AND c.search @@ to_tsquery('english', ${words})
  ORDER BY ts_rank(c.search, to_tsquery('english', ${words})) DESC, c.id LIMIT ${mostCandidates})`;

export const countWordsOfLibrary: Statement = { name: 'count-words-of-library', text: wordCounts(library) };
export const countWordsOfLetters: Statement = { name: 'count-words-of-letters', text: wordCounts(letters) };

/** Some articles, to measure how long they are. */
export const measuredArticles: Statement = {
  name: 'measured-articles',
  text: newest('c.id, c.title, c.summary, c.body', library, measuredDocuments),
};

/** Some letters, to measure how long they are. */
export const measuredLetters: Statement = {
  name: 'measured-letters',
  text: newest('c.id, c.title, c.ask, c.body', letters, measuredDocuments),
};

/** Articles with all that is needed to rank them and to show them. $1 words */
export const candidateArticles: Statement = {
  name: 'candidate-articles',
  text: selectArticles(`WHERE a.id = ANY(${bestFitting(library, '$1')})`),
};

/** Letters with all that is needed to rank them, and to show them to a guest. $1 null, $2 words, $3 leave this one out */
export const candidateLetters: Statement = {
  name: 'candidate-letters',
  text: selectDilemmas(
    'guest',
    `WHERE p.id = ANY(${bestFitting(`${letters} AND c.id IS DISTINCT FROM $3::uuid`, '$2')})`,
  ),
};
