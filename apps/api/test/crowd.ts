import type { TestSite } from './harness';

/** What a crowd has, whatever its size: lists whose length is not the site's are as long as ever. */
export const crowd = {
  topics: 12,
  /** A word in so many letters. */
  word: 'violin',
  lettersWithWord: 40,
  undecided: 30,
  /** The letter whose discussion is long, and how long. */
  talkedAbout: 1,
  comments: 200,
  /** Decisions about one member. */
  judged: 30,
  /** Under every letter: a site has many times more comments than letters, and planners are led astray by it. */
  commentsEach: 12,
};

const idOf = (kind: number, n: string) =>
  `('0000000${kind}-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const [person, pen, letter, answer, comment, article, item] = [1, 2, 3, 4, 5, 6, 7].map(
  (kind) => (n: string) => idOf(kind, n),
) as [Id, Id, Id, Id, Id, Id, Id];
type Id = (n: string) => string;

const writtenAt = (n: string) => `timestamptz '2026-01-01' + ${n} * interval '1 minute'`;
const topic = (n: string) => `'zone-' || (${n} % ${crowd.topics} + 1)`;

/** Everything comes from one range of numbers, $1 to $2. */
const each = 'generate_series($1::integer, $2::integer) AS n';

const people = [
  `INSERT INTO topics (slug, name) SELECT 'zone-' || n, 'Topic ' || n FROM generate_series(1, ${crowd.topics}) AS n
   ON CONFLICT DO NOTHING`,
  `INSERT INTO members (id, handle, name) SELECT ${person('n')}, 'person' || n, 'Person ' || n FROM ${each}`,
  `INSERT INTO pen_names (id, name) SELECT ${pen('n')}, 'Pen ' || n FROM ${each} WHERE n % 3 = 0`,
];

const commentsUnder = (n: string, from: string) => `
  INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, body, body_html, status, published_at)
  SELECT ${comment(`${n} * 1000 + at`)}, 'comment', ${letter(n)}, ${letter(n)}, ARRAY[0, at], ${person(n)}, 'Yes.',
    '<p>Yes.</p>', 'published', ${writtenAt(n)}
  FROM ${from}`;

const posts = [
  `INSERT INTO posts (id, kind, dilemma_id, path, author_id, pen_name_id, body, body_html, status, published_at,
     last_activity_at, number, slug, title, topic_slug, up, answer_count, last_answer)
   SELECT ${letter('n')}, 'dilemma', ${letter('n')}, '{}', CASE WHEN n % 3 > 0 THEN ${person('n')} END,
     CASE WHEN n % 3 = 0 THEN ${pen('n')} END,
     CASE WHEN n <= ${crowd.lettersWithWord} THEN '${crowd.word} ' ELSE '' END || repeat('We talk at night. ', 10),
     '<p>We talk at night.</p>', 'published', ${writtenAt('n')}, ${writtenAt('n')}, n + 100000, 'slug',
     'Title ' || n, ${topic('n')}, n % 50, n % 2 * 2, n % 2 * 2
   FROM ${each}`,
  `INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, body, body_html, status, published_at)
   SELECT ${answer('n')}, 'answer', ${letter('n')}, ${letter('n')}, '{1}', ${person('n')}, 'Wait.', '<p>Wait.</p>',
     'published', ${writtenAt('n')}
   FROM ${each} WHERE n % 2 = 1`,
  commentsUnder('n', `${each} CROSS JOIN generate_series(1, ${crowd.commentsEach}) AS at`),
  // The long discussion has its length from the beginning.
  commentsUnder(
    String(crowd.talkedAbout),
    `generate_series(${crowd.commentsEach + 1}, ${crowd.comments}) AS at
     WHERE ${crowd.talkedAbout} BETWEEN $1::integer AND $2::integer`,
  ),
];

const library = [
  `INSERT INTO articles (id, slug, title, summary, body, body_html, author_id, published_at)
   SELECT ${article('n')}, 'article-' || n, 'Article ' || n, 'Sleep on it.', 'Sleep on it.', '<p>Sleep on it.</p>',
     ${person('n')}, ${writtenAt('n')}
   FROM ${each} WHERE n % 2 = 1`,
  `INSERT INTO article_topics (article_id, topic_slug)
   SELECT ${article('n')}, ${topic('(n / 2)')} FROM ${each} WHERE n % 2 = 1`,
];

/** What was decided about the posts of member $1: as many as ever, whatever the size of the site. */
const judged = `
  WITH said AS (
    INSERT INTO posts (kind, dilemma_id, parent_id, path, author_id, body, body_html, status, published_at)
    SELECT 'comment', ${letter('2')}, ${letter('2')}, ARRAY[0, 1000 + n], $1, 'No.', '<p>No.</p>', 'removed', ${writtenAt('n')}
    FROM generate_series(1, ${crowd.judged}) AS n RETURNING id, published_at
  )
  INSERT INTO decisions (post_id, kind, reason, explanation, revision, decided_by, decided_at)
  SELECT id, 'remove', 'spam', 'Sold.', 0, ${person('1')}, published_at FROM said`;

/** Decides about a member. After `gather`. */
export const judge = (site: TestSite, memberId: string) => site.sql(judged, [memberId]);

const moderation = [
  `INSERT INTO log_entries (act, actor_id, post_id, at)
   SELECT (ARRAY['remove', 'keep', 'grant_role'])[n % 3 + 1], ${person('n')}, ${letter('n')}, ${writtenAt('n')} FROM ${each}`,
  `INSERT INTO review_items (id, post_id, source, state, created_at, decided_at)
   SELECT ${item('n')}, ${letter('n')}, 'report', CASE WHEN open THEN 'open' ELSE 'decided' END, ${writtenAt('n')},
     CASE WHEN NOT open THEN ${writtenAt('n')} END
   FROM ${each} CROSS JOIN LATERAL (SELECT n <= ${crowd.undecided} AS open) AS it`,
  // Most decisions are about others.
  `INSERT INTO decisions (post_id, kind, reason, explanation, revision, decided_by, decided_at)
   SELECT ${letter('n')}, 'remove', 'spam', 'Sold.', 0, ${person('n')}, ${writtenAt('n')} FROM ${each}`,
  `INSERT INTO reports (review_item_id, post_id, reporter_id, reason, weight)
   SELECT ${item('n')}, ${letter('n')}, ${person('n')}, 'spam', 1 FROM ${each}`,
];

/** What the member $3 did: voted for everything, answered every second letter, and reported every third. */
const deeds = [
  `INSERT INTO votes (post_id, member_id, value, created_at)
   SELECT ${letter('n')}, $3, 1, ${writtenAt('n')} FROM ${each}`,
  `INSERT INTO posts (id, kind, dilemma_id, parent_id, path, author_id, body, body_html, status, published_at)
   SELECT ${answer('n * 1000')}, 'answer', ${letter('n')}, ${letter('n')}, '{2}', $3, 'Wait.', '<p>Wait.</p>',
     'published', ${writtenAt('n')}
   FROM ${each} WHERE n % 2 = 1`,
  `INSERT INTO reports (review_item_id, post_id, reporter_id, reason, weight, created_at)
   SELECT ${item('n')}, ${letter('n')}, $3, 'spam', 1, ${writtenAt('n')} FROM ${each} WHERE n % 3 = 0`,
];

/**
 * Writes letters number `from` to `to`, with their people, answers, comments, articles, votes and moderation, and
 * tells the planner.
 */
export async function gather(
  site: TestSite,
  { from, to, voter }: { from: number; to: number; voter: string },
): Promise<void> {
  for (const text of [...people, ...posts, ...library, ...moderation]) {
    await site.sql(text, text.includes('$1') ? [from, to] : []);
  }
  for (const text of deeds) await site.sql(text, [from, to, voter]);
  await site.sql('ANALYZE');
}
