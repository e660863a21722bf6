import type { TestSite } from '../harness';

/** The columns of a site that hold words, digests or documents, as `table.column`; outside `public` with its schema. */
export async function textColumns(site: TestSite): Promise<string[]> {
  const rows = await site.sql<{ name: string }>(`
    SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname || '.' || a.attname AS name
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = t.typelem
    WHERE c.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped
      AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
      AND coalesce(nullif(e.typname, 'char'), t.typname)
        IN ('text', 'varchar', 'bpchar', 'citext', 'bytea', 'json', 'jsonb', 'xml', 'tsvector', 'inet', 'cidr', 'hstore')
    ORDER BY 1`);
  return rows.map(({ name }) => name);
}

const columnsOf = (table: string, columns: string, why: string) =>
  Object.fromEntries(columns.split(' ').map((column) => [`${table}.${column}`, why]));

/** What no canary was planted in, and why nobody could be hurt by it. */
export const harmlessColumns: Readonly<Record<string, string>> = {
  'appeals.state': 'a word of a closed list',
  'article_topics.topic_slug': 'a topic',
  'article_vectors.vector': 'numbers about an article, which is public',
  'articles.body': 'public from the first moment',
  'articles.body_html': 'public from the first moment',
  'articles.search': 'public from the first moment',
  'articles.slug': 'public from the first moment',
  'articles.summary': 'public from the first moment',
  'articles.title': 'public from the first moment',
  'coach_credentials.topic_slug': 'a topic; coaches are public',
  'decisions.kind': 'a word of a closed list',
  'decisions.reason': 'a word of a closed list',
  'decisions.rule': 'a word of a closed list',
  'dilemma_vectors.vector': 'numbers that no answer carries',
  'external_ids.kind': 'a word of a closed list',
  ...columnsOf('help_lines', 'country kinds languages name phone source url', 'public: help for anybody'),
  'log_entries.act': 'a word of a closed list',
  'log_entries.reason': 'a word of a closed list',
  'member_names.likeness': 'what handles and names look like, for no answer',
  'members.roles': 'badges are public',
  'migrations.name': 'a name of the code',
  'posts.kind': 'a word of a closed list',
  'posts.linked_articles': 'addresses of articles, which are public',
  'posts.redactions': 'numbers of words, never which',
  'posts.removed_for': 'a word of a closed list, told at the tombstone',
  'posts.status': 'a word of a closed list',
  'posts.topic_slug': 'a topic',
  'reports.reason': 'a word of a closed list',
  'requests.content': 'a digest of what was sent',
  'requests.key': 'a digest; the canary is what it was made of',
  'review_items.source': 'a word of a closed list',
  'review_items.state': 'a word of a closed list',
  ...columnsOf('screened_words', 'language list word', 'words of the site about nobody'),
  ...columnsOf('screening_settings', 'key value', 'a setting of the site'),
  'sealed.restrictions.kind': 'a word of a closed list',
  'sealed.turns.secret': 'makes the numbers by which sessions take turns',
  'suspension_proposals.reason': 'a word of a closed list',
  'suspension_proposals.rule': 'a word of a closed list',
  'today.attempts.digest': 'a digest that the next day forgets',
  'today.keys.key': 'makes the digests of a day',
  'today.presses.digest': 'a digest that the next day forgets',
  'topics.name': 'a topic',
  'topics.slug': 'a topic',
  'typeorm_metadata.database': 'of the library',
  'typeorm_metadata.name': 'of the library',
  'typeorm_metadata.schema': 'of the library',
  'typeorm_metadata.table': 'of the library',
  'typeorm_metadata.type': 'of the library',
  'typeorm_metadata.value': 'of the library',
};
