import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A text as the index of words and whoever searches it read it: both sides ask this function and no other.
 *
 * The parser of Postgres tries from each place of a run (characters without a blank between them) whether an address, a
 * path or a number begins there, so that one run of 3,000 characters took it up to 0.7 s, and its time grows with the
 * square of the run or worse; from "<" it looks for the end of a tag through the whole text. So "<" is a blank, and runs
 * of more than 100 characters, of which only web addresses are written by people, are cut: first at marks, but for those
 * inside of words, hosts and numbers; what is still longer at these, too; what is still longer after every 100
 * characters. All other text stays as it is. Its time is linear.
 */
const searchable = `
  CREATE FUNCTION searchable(given text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
      SELECT CASE WHEN flat !~ '[^ ]{101}' THEN flat ELSE (
        SELECT pg_catalog.string_agg(
          CASE WHEN pg_catalog.length(run) <= 100 THEN run ELSE (
            SELECT pg_catalog.string_agg(
              CASE WHEN pg_catalog.length(part) <= 100 THEN part
                ELSE pg_catalog.regexp_replace(pg_catalog.translate(part, '.-''', '   '), '[^ ]{100}', '\\& ', 'g') END,
              ' ' ORDER BY part_at)
            FROM pg_catalog.string_to_table(
              pg_catalog.translate(run, '!"#$%&()*+,/:;=>?@[\\]^_\`{|}~', pg_catalog.repeat(' ', 28)), ' ')
              WITH ORDINALITY AS parts (part, part_at)) END,
          ' ' ORDER BY run_at)
        FROM pg_catalog.string_to_table(flat, ' ') WITH ORDINALITY AS runs (run, run_at)) END
      FROM (SELECT pg_catalog.translate(given, E'<\\t\\n\\u000B\\f\\r', '      ')) AS blanks (flat) $$;
`;

/**
 * Triggers and not generated columns: changing what a generated column is made of writes the table anew while nobody may
 * read it, and a trigger is replaced at once. They fire for a new text only, never for a vote.
 */
const triggers = `
  CREATE FUNCTION index_letter() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.search := setweight(to_tsvector('english'::regconfig, searchable(coalesce(NEW.title, ''))), 'A')
        || setweight(to_tsvector('english'::regconfig, searchable(coalesce(NEW.ask, ''))), 'B')
        || setweight(to_tsvector('english'::regconfig, searchable(NEW.body)), 'C');
      RETURN NEW;
    END $$;
  CREATE FUNCTION index_article() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.search := setweight(to_tsvector('english'::regconfig, searchable(NEW.title)), 'A')
        || setweight(to_tsvector('english'::regconfig, searchable(NEW.summary)), 'B')
        || setweight(to_tsvector('english'::regconfig, searchable(NEW.body)), 'C');
      RETURN NEW;
    END $$;

  ALTER TABLE posts ALTER COLUMN search DROP EXPRESSION;
  ALTER TABLE articles ALTER COLUMN search DROP EXPRESSION;
  CREATE TRIGGER posts_are_indexed BEFORE INSERT OR UPDATE OF title, ask, body ON posts
    FOR EACH ROW WHEN (NEW.kind = 'dilemma') EXECUTE FUNCTION index_letter();
  CREATE TRIGGER articles_are_indexed BEFORE INSERT OR UPDATE OF title, summary, body ON articles
    FOR EACH ROW EXECUTE FUNCTION index_article();
`;

/** As the first migration has them. */
const generated = `
  DROP TRIGGER posts_are_indexed ON posts;
  DROP TRIGGER articles_are_indexed ON articles;
  DROP FUNCTION index_letter(), index_article();
  ALTER TABLE posts DROP COLUMN search;
  ALTER TABLE posts ADD COLUMN search tsvector GENERATED ALWAYS AS (
    CASE WHEN kind = 'dilemma' THEN
      setweight(to_tsvector('english'::regconfig, coalesce(title, '')), 'A')
      || setweight(to_tsvector('english'::regconfig, coalesce(ask, '')), 'B')
      || setweight(to_tsvector('english'::regconfig, body), 'C')
    END) STORED;
  ALTER TABLE articles DROP COLUMN search;
  ALTER TABLE articles ADD COLUMN search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english'::regconfig, title), 'A')
    || setweight(to_tsvector('english'::regconfig, summary), 'B')
    || setweight(to_tsvector('english'::regconfig, body), 'C')) STORED;
  CREATE INDEX posts_search ON posts USING gin (search) WHERE kind = 'dilemma' AND status = 'published';
  CREATE INDEX articles_search ON articles USING gin (search);
`;

/** The index of words is made of `searchable`. Quick: it looks at no row. */
export class TextsMadeForTheIndex1763920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [searchable, triggers]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL statement_timeout = 0'); // the columns write every row anew
    for (const part of [generated, 'DROP FUNCTION searchable(text)']) await runner.query(part);
  }
}

/** What may be indexed differently than before: long runs, and tags. */
const changed = (text: string) => `${text} ~ '[^ \\t\\n\\u000B\\f\\r]{101}|<[a-zA-Z/!?]'`;

/**
 * Indexes anew what that changes. A transaction of its own: reading all texts takes seconds in a large site, and
 * meanwhile everybody may read and write but those few rows.
 */
export class IndexedAnew1763920000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL statement_timeout = 0');
    await runner.query(`
      UPDATE posts SET body = body
      WHERE kind = 'dilemma' AND (${['title', 'ask', 'body'].map(changed).join(' OR ')})`);
    await runner.query(`
      UPDATE articles SET body = body WHERE ${['title', 'summary', 'body'].map(changed).join(' OR ')}`);
  }

  /** Taking back the triggers indexes everything anew. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
