import { smallCollection } from '@quandary/advice';
import { selectArticles } from '../articles/article.queries';
import type { Statement } from '../platform/database/database';
import { selectDilemmas } from '../posts/post.queries';

/** Enough to know what is common and what is rare; counting all of a large site would tell nothing new. */
const sampledDocuments = 5_000;
/** Enough for an average that moves by a few per cent from one sample to the next. */
const measuredDocuments = 200;
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

/** Articles with all that is needed to rank them and to show them. $1 words, $2 how many to measure, $3 the most */
export const candidateArticles: Statement = {
  name: 'candidate-articles',
  text: selectArticles(`WHERE a.id = ANY(articles_about($1, $2, $3))`),
};

/** Letters with all that is needed to rank them, and to show them to a guest. $1 null, $2 leave this one out, $3 words */
export const candidateLetters: Statement = {
  name: 'candidate-letters',
  text: selectDilemmas('guest', `WHERE p.id = ANY(letters_about($3, $4, $5, $2::uuid))`),
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
