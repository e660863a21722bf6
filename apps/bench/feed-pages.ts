import type { Client } from 'pg';
import { encodeCursor } from '@quandary/api/src/platform/pages';

/** A page of the feed that somebody has paged to. */
export interface FeedPage {
  name: string;
  sort: string;
  /** How an address of the site says it. */
  word: string;
  topic?: string;
  after: string;
}

const letters = `WHERE kind = 'dilemma' AND status = 'published'`;
const key = { time: `(published_at AT TIME ZONE 'UTC')::text || '+00'`, hot: 'hot', top: 'standing' };

interface Order {
  sort: string;
  word: string;
  key: string;
  /** What follows FROM posts: the letters of this order, the first ones first. */
  listed: string;
}

const orders: Order[] = [
  { sort: 'NEW', word: 'new', key: key.time, listed: `${letters} ORDER BY published_at DESC, id DESC` },
  { sort: 'HOT', word: 'hot', key: key.hot, listed: `${letters} ORDER BY hot DESC, id DESC` },
  { sort: 'TOP', word: 'top', key: key.top, listed: `${letters} ORDER BY standing DESC, id DESC` },
  {
    sort: 'NEEDS_ANSWER',
    word: 'needs-answer',
    key: key.time,
    listed: `${letters} AND answer_count = 0 ORDER BY published_at, id`,
  },
];
const [newest] = orders as [Order];

const letterCount = 20;
const farPage = 500;

/** Page 2 of every order, page 2 of the largest topic, and a page that nobody reaches by chance. */
export async function findFeedPages(admin: Client): Promise<FeedPage[]> {
  const pages: FeedPage[] = [];
  for (const order of orders) pages.push(await pageOf(admin, order, { page: 2 }));
  pages.push(await pageOf(admin, newest, { page: farPage }));
  const { rows } = await admin.query<{ topic: string }>(
    `SELECT topic_slug AS topic FROM posts ${letters} GROUP BY topic_slug ORDER BY count(*) DESC LIMIT 1`,
  );
  const topic = rows[0]!.topic;
  return [...pages, await pageOf(admin, newest, { page: 2, topic })];
}

async function pageOf(
  admin: Client,
  { sort, word, key, listed }: Order,
  { page, topic }: { page: number; topic?: string },
): Promise<FeedPage> {
  const { rows } = await admin.query<{ key: string | number; id: string }>(
    `SELECT ${key} AS key, id FROM (SELECT * FROM posts WHERE $2::text IS NULL OR topic_slug = $2) AS posts
     ${listed} OFFSET $1 LIMIT 1`,
    [letterCount * (page - 1) - 1, topic ?? null],
  );
  const last = rows[0];
  if (!last) throw new Error(`The corpus has no page ${page} of ${sort}.`);
  const name = `feed page ${page}, ${sort}${topic ? ' of a topic' : ''}`;
  return { name, sort, word, topic, after: encodeCursor([last.key, last.id]) };
}
