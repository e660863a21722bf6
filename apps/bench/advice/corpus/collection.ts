import type { Client } from 'pg';
import { copyTables, type Cell } from '../../corpus/copy-rows';
import { corpusEnd, day } from '../../corpus/people';
import { paragraphsToHtml } from '../../corpus/prose';
import { Random } from '@quandary/random';
import type { Table } from '../../corpus/tables';
import { uuidAt } from '../../corpus/uuid-at';
import { headline, pickMatter, prose } from './words';

/** Letters; a tenth as many articles. */
export type Size = 10_000 | 100_000 | 1_000_000;

const articlesFor = (size: Size) => size / 10;
const writers = 200;
const topicCount = 30;

/** Words of a letter and of an article: with fewer a search has less to do than in life. */
const letterWords = { least: 80, most: 240 };
const articleWords = { least: 300, most: 700 };

const at = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Letters, articles, and only as much around them as they need: the same on every machine. */
export async function fill(client: Client, size: Size): Promise<void> {
  const indexes = await dropIndexes(client);
  await copyTables(client, tables(size));
  await client.query(`SET maintenance_work_mem = '1GB'`);
  for (const definition of indexes) await client.query(definition);
  await client.query('VACUUM (FREEZE, ANALYZE)');
}

/** Filling an index row by row takes several times as long as building it from all of them. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     WHERE i.indrelid IN ('posts'::regclass, 'articles'::regclass) AND NOT i.indisunique`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

function tables(size: Size): Table[] {
  const random = new Random(72);
  const members = Array.from({ length: writers }, (_, member) => ({
    id: uuidAt(corpusEnd - 2_000 * day, random),
    handle: `member-${member}`,
  }));
  const authors = members.map(({ id }) => id);
  return [
    {
      target: 'topics (slug, name, position)',
      rows: Array.from({ length: topicCount }, (_, position) => [
        `topic-${position}`,
        `Topic ${position}`,
        position,
      ]),
    },
    {
      target: 'members (id, handle, name, email, roles, created_at)',
      rows: members.map(({ id, handle }) => [
        id,
        handle,
        handle,
        `${handle}@bench.test`,
        [],
        at(corpusEnd - 2_000 * day),
      ]),
    },
    {
      target: `posts (id, kind, dilemma_id, path, author_id, body, body_html, status, created_at, published_at, number, slug,
        title, topic_slug, last_activity_at)`,
      rows: letters(size, authors),
    },
    {
      target: 'articles (id, slug, title, summary, body, body_html, author_id, published_at)',
      rows: articles(articlesFor(size), authors),
    },
    {
      target: 'article_topics (article_id, topic_slug)',
      rows: articleTopics(articlesFor(size)),
    },
  ];
}

function* letters(count: number, authors: readonly string[]): Generator<Cell[]> {
  for (let number = 1; number <= count; number++) {
    const random = new Random(73, number);
    const matter = pickMatter(random);
    const time = corpusEnd - ((count - number) / count) * 1_000 * day;
    const id = uuidAt(time, random);
    const body = prose(random, matter, random.between(letterWords.least, letterWords.most));
    const title = headline(random, matter);
    const written = at(time);
    const texts = [body, paragraphsToHtml(body)];
    yield [
      ...[id, 'dilemma', id, [], random.pick(authors), ...texts, 'published', written, written],
      ...[number, `letter-${number}`, title, `topic-${random.below(topicCount)}`, written],
    ];
  }
}

function* articles(count: number, authors: readonly string[]): Generator<Cell[]> {
  for (let article = 1; article <= count; article++) {
    const random = new Random(74, article);
    const matter = pickMatter(random);
    const body = prose(random, matter, random.between(articleWords.least, articleWords.most));
    const summary = prose(random, matter, 20);
    yield [
      ...[articleId(article), `article-${article}`, headline(random, matter), summary, body],
      ...[paragraphsToHtml(body), random.pick(authors), at(corpusEnd - 900 * day)],
    ];
  }
}

const articleId = (article: number) => uuidAt(corpusEnd - 900 * day, new Random(75, article));

function* articleTopics(count: number): Generator<Cell[]> {
  for (let article = 1; article <= count; article++)
    yield [articleId(article), `topic-${new Random(76, article).below(topicCount)}`];
}

/** Letters that nobody has posted yet, of about 300 words. */
export function drafts(count: number): { title: string; body: string }[] {
  return Array.from({ length: count }, (_, draft) => {
    const random = new Random(77, draft);
    const matter = pickMatter(random);
    return { title: headline(random, matter), body: prose(random, matter, 300) };
  });
}
