import { smallCollection } from '@quandary/advice';
import { articleColumns, selectArticles } from '../articles/article.queries';
import { Column, integer, sql, text, uuid } from '../platform/database/sql';
import { dilemmaRows, selectDilemmas, statementForGuests, viewerParameter } from '../posts/post.queries';

/** Enough to know what is common and what is rare; counting all of a large site would tell nothing new. */
const sampledDocuments = 5_000;
/** Enough for an average that moves by a few per cent from one sample to the next. */
const measuredDocuments = 200;
/** What everybody can read: nothing else is ever counted, compared or suggested. */
const library = 'FROM articles c WHERE true';
const letters = `FROM posts c WHERE c.kind = 'dilemma' AND c.status = 'published'`;

const newest = (columns: string, from: string, limit: number) =>
  `SELECT ${columns} ${from} ORDER BY c.published_at DESC, c.id DESC LIMIT ${limit}`;

/**
 * How many documents there are, and how many of the newest have each lexeme. One JSON object: as thirty thousand rows
 * it would take several times as long to read.
 */
const wordCounts = (name: string, from: string) =>
  sql({
    name,
    parameters: {},
    row: { documents: integer, sampled: integer, counts: new Column<Record<string, number>>('json') },
    text: () => `
      SELECT (SELECT count(*)::integer ${from}) AS documents,
        (SELECT count(*)::integer FROM (${newest('', from, sampledDocuments)}) AS sample) AS sampled,
        (SELECT coalesce(json_object_agg(word, ndoc), '{}')
         FROM ts_stat($sample$${newest('c.search', from, sampledDocuments)}$sample$)) AS counts`,
  });

export const countWordsOfLibrary = wordCounts('count-words-of-library', library);
export const countWordsOfLetters = wordCounts('count-words-of-letters', letters);

/** Some documents, to measure how long they are. */
const measured = (name: string, summary: string, from: string) =>
  sql({
    name,
    parameters: {},
    row: { id: uuid, title: text, summary: text, body: text },
    text: () => newest(`c.id, c.title, ${summary}, c.body`, from, measuredDocuments),
  });

export const measuredArticles = measured('measured-articles', 'c.summary', library);
export const measuredLetters = measured('measured-letters', `coalesce(c.ask, '') AS summary`, letters);

/** What Postgres looks for: see `articles_about` and `letters_about`. */
const search = {
  /** "a | b | (c & d)" */
  words: text,
  /** How many documents to measure by them. */
  measured: integer,
  /** How many to bring. */
  most: integer,
};

/** Articles with all that is needed to rank them and to show them. */
export const candidateArticles = sql({
  name: 'candidate-articles',
  parameters: search,
  row: articleColumns,
  text: ({ words, measured, most }) =>
    selectArticles(`WHERE a.id = ANY(articles_about(${words}, ${measured}, ${most}))`),
});

/** Who asks is always a guest; one letter may be left out, the text itself. */
const asked = { ...viewerParameter, without: uuid.nullable };

/** Letters with all that is needed to rank them, and to show them to a guest. */
export const candidateLetters = statementForGuests({
  name: 'candidate-letters',
  parameters: { ...asked, ...search },
  rows: dilemmaRows,
  text: ({ without, words, measured, most }) =>
    selectDilemmas(
      'guest',
      `WHERE p.id = ANY(letters_about(${words}, ${measured}, ${most}, ${without}::uuid))`,
    ),
});

/** All of a small library. */
export const everyArticle = sql({
  name: 'every-article',
  parameters: {},
  row: articleColumns,
  text: () => selectArticles(`WHERE a.id = ANY(ARRAY(${newest('c.id', library, smallCollection)}))`),
});

/** All letters of a small site. */
export const everyLetter = statementForGuests({
  name: 'every-letter',
  parameters: asked,
  rows: dilemmaRows,
  text: ({ without }) => {
    const others = `${letters} AND c.id IS DISTINCT FROM ${without}::uuid`;
    return selectDilemmas('guest', `WHERE p.id = ANY(ARRAY(${newest('c.id', others, smallCollection)}))`);
  },
});
