import type { Answered, TestMember, TestSite } from './harness';

/** One field of a mutation or query, as it stands in a document, with its input as a literal. */
export interface Attempt {
  field: string;
  by: TestMember | null;
  /** Where it comes from; a new network for each limiter that counts by it. */
  from?: string;
  kind?: 'query';
}

/** How to try once more, and how many have passed by what is kept. */
export interface Trying {
  attempt: (at: number) => Attempt;
  kept?: () => Promise<number>;
}

/** What a limiter counts, how many it lets pass, and how to try. */
export interface Limiter {
  name: string;
  most: number;
  /** The reason of the refusal. */
  reason: string;
  /** Everybody who takes part is new. @param others processes besides it */
  prepare(site: TestSite, others?: readonly TestSite[]): Promise<Trying>;
  /** Whether an answer counts as passed although it is an error: a wrong password is heard, and counts. */
  passes?: (error: { reason?: string }) => boolean;
}

/** An input as it stands in a document. */
export const literal = (input: object): string =>
  `{ ${Object.entries(input)
    .map(
      ([name, value]) => `${name}: ${typeof value === 'symbol' ? value.description : JSON.stringify(value)}`,
    )
    .join(', ')} }`;
/** A word of a vocabulary. */
export const word = (text: string) => Symbol(text);

/** Enough of them for forty attempts, each by another author unless told otherwise, without anybody's daily limit. */
export async function manyPosts(site: TestSite, { many, by: one }: { many: number; by?: TestMember }) {
  const ids: string[] = [];
  for (let at = 0; at < many; at++) {
    const by = one ?? (await site.member());
    const [row] = await site.sql<{ id: string }>(
      `INSERT INTO posts (id, kind, dilemma_id, path, author_id, body, body_html, status, published_at, last_activity_at,
         number, slug, title, topic_slug)
       SELECT id, 'dilemma', id, '{}', $1, 'Words', '<p>Words</p>', 'published', now(), now(),
         nextval('dilemma_numbers'), 'a-letter', 'A letter', 'family' FROM (SELECT uuidv7() AS id) AS new RETURNING id`,
      [by.id],
    );
    ids.push(row!.id);
  }
  return ids;
}

export async function manyArticles(site: TestSite, many: number): Promise<string[]> {
  const { id: authorId } = await site.member({ coach: ['family'] });
  const articles = await site.sql<{ id: string }>(
    `INSERT INTO articles (slug, title, summary, body, body_html, author_id)
     SELECT $1 || n, 'A guide', 'Short.', 'Words', '<p>Words</p>', $2 FROM generate_series(1, $3::integer) AS n RETURNING id`,
    [`guide-${authorId}-`, authorId, many],
  );
  return articles.map(({ id }) => id);
}

/** So many attempts are tried at most. */
export const tried = 40;

export async function countOf(site: TestSite, from: string, values: unknown[]): Promise<number> {
  const [row] = await site.sql<{ many: number }>(`SELECT count(*)::integer AS many FROM ${from}`, values);
  return row!.many;
}
export interface Tally {
  passed: number;
  /** How many, by their reason. */
  refused: Record<string, number>;
  /** How many there was no time for, on a slow machine: they did not pass, and nobody passed instead. */
  untold: number;
}

/** What became of all attempts. */
export function tally({ passes = () => false }: Limiter, answers: readonly Answered<object>[]): Tally {
  const counted: Tally = { passed: 0, refused: {}, untold: 0 };
  for (const { data, errors = [] } of answers) {
    const failed = errors.filter(({ extensions }) => !passes(extensions));
    counted.passed += Math.max(Object.keys(data ?? {}).length, errors.length) - failed.length;
    for (const { extensions } of failed) {
      const reason = extensions.reason ?? extensions.code;
      if (extensions.code === 'UNAVAILABLE') counted.untold += 1;
      else counted.refused[reason] = (counted.refused[reason] ?? 0) + 1;
    }
  }
  return counted;
}

export const report = (by: TestMember | null, postId: string, reason: string, from?: string): Attempt => ({
  by,
  from,
  field: `reportPost(input: ${literal({ postId, reason: word(reason) })})`,
});

export const reportsOf = (site: TestSite, posts: readonly string[]) => () =>
  countOf(site, 'reports WHERE post_id = ANY($1)', [posts]);
