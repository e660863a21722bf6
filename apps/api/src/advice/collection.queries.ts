import { mostCandidates, smallCollection } from '@quandary/advice';
import { selectArticles } from '../articles/article.queries';
import type { Statement } from '../platform/database/database';
import { selectDilemmas } from '../posts/post.queries';

/** Enough to know what is common and what is rare; counting all of a large site would tell nothing new. */
const sampledDocuments = 5_000;
/** Enough for an average that moves by a few per cent from one sample to the next. */
const measuredDocuments = 200;
/** Measuring takes some twenty microseconds each. */
const mostMeasured = 300;

/** What everybody can read: nothing else is ever counted, compared or suggested. */
const library = 'FROM articles c WHERE true';
const letters = `FROM posts c WHERE c.kind = 'dilemma' AND c.status = 'published'`;

const another = 'c.id IS DISTINCT FROM $2::uuid';

const newest = (columns: string, from: string, limit: number) =>
  `SELECT ${columns} ${from} ORDER BY c.published_at DESC, c.id DESC LIMIT ${limit}`;

/**
 * How many documents there are, and how many of the newest have each lexeme. One JSON object: as thirty thousand rows
 * it would take several times as long to read.
 */
const wordCounts = (from: string) => `
  SELECT (SELECT count(*)::integer ${from}) AS documents,
    (SELECT count(*)::integer FROM (${newest('', from, sampledDocuments)}) AS sample) AS sampled,
    (SELECT coalesce(json_object_agg(word, ndoc), '{}')
     FROM ts_stat($sample$${newest('c.search', from, sampledDocuments)}$sample$)) AS counts`;

/**
 * The ids of documents that share words with a text, the best by the measure of Postgres. That measure is taken of a
 * bounded number of them: they were asked for by words rare enough for that (see the library), but counts are samples.
 * `words` is "a | b | (c & d)".
 */
const bestFitting = (from: string, words: string) => `ARRAY(
  SELECT c.id FROM (
    SELECT c.id, c.search ${from} AND c.search @@ to_tsquery('english', ${words}) LIMIT ${mostMeasured}) AS c
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

/** Letters with all that is needed to rank them, and to show them to a guest. $1 null, $2 leave this one out, $3 words */
export const candidateLetters: Statement = {
  name: 'candidate-letters',
  text: selectDilemmas('guest', `WHERE p.id = ANY(${bestFitting(`${letters} AND ${another}`, '$3')})`),
};

/** All of a small library. */
export const everyArticle: Statement = {
  name: 'every-article',
  text: selectArticles(`WHERE a.id = ANY(ARRAY(${newest('c.id', library, smallCollection)}))`),
};

/** All letters of a small site. $1 null, $2 leave this one out */
export const everyLetter: Statement = {
  name: 'every-letter',
  text: selectDilemmas(
    'guest',
    `WHERE p.id = ANY(ARRAY(${newest('c.id', `${letters} AND ${another}`, smallCollection)}))`,
  ),
};
