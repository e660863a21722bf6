import { stemsOf } from '@quandary/advice';
import { LONGEST_SEARCH } from '@quandary/rules';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { asSuperuser } from '../test/databases';
import { openSite, type TestSite } from '../test/harness';
import { webLimits } from './platform/database/limits';
import { findHits, findHitsAfter } from './search/search.queries';
import { wordsOf } from './search/search.service';

/** A quarter of what a statement may take: what grows with the square of a text is beyond it by far, on a slow machine as well. */
const mostMs = webLimits.statement / 4;
/** Each twice the one before, up to the longest letter, and to the longest search. */
const lengths = { written: [5_000, 10_000, 20_000], sought: [50, 100, LONGEST_SEARCH] };
/** Of `searchable`. */
const longestRun = 100;

const marks = ['.', '-', '/', '_', '~', '@', ':', '<', '!', '&', '+', '?', '%', "'", ' ', '\\'];
/** What is repeated to a text: every mark alone, after a letter, and between a digit and letters; and pairs of marks. */
const pieces = [
  ...['a', '1', 'é', '字'],
  ...marks.flatMap((mark) => [mark, `a${mark}`, `1${mark}e`]),
  ...marks.map((mark, at) => `${mark}${marks[(at + 2) % marks.length]}`),
];
const textOf = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
  const coach = await site.member({ coach: ['family'] });
  const letter = await site.letter(coach, { penName: 'Somebody in Somewhere' });
  const answer = await site.answer(await site.member({ coach: ['family'] }), letter.id);
  await site.comment(coach, answer.id);
  await site
    .as(coach)
    .get(`mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { id } }`, {
      input: { title: 'A guide', summary: 'Short.', body: 'A long one.', topics: ['family'] },
    });
});
afterAll(() => site.close());

/** What may be said of such a text: it breaks a constraint (23…), is no value (22…), or does not fit an index (54…). */
const refused = /^(23|22|54)/;
/** Or it was cut off; that took too long, then. */
const timedOut = '57014';

/**
 * How long the statement takes with these values, in milliseconds; what it writes is taken back. The shortest of three,
 * when it is too long, for others use the machine as well.
 */
async function timeOf(client: Client, statement: string, values: unknown[]): Promise<number> {
  let shortest = Infinity;
  for (let tries = 0; tries < 3 && shortest > mostMs; tries += 1) {
    await client.query('BEGIN');
    const began = performance.now();
    await client.query(statement, values).catch((error: { code?: string }) => {
      if (!refused.test(error.code ?? '') && error.code !== timedOut) throw error;
    });
    shortest = Math.min(shortest, performance.now() - began);
    await client.query('ROLLBACK');
  }
  return shortest;
}

interface Tried {
  statement: string;
  valuesOf?: (text: string) => unknown[];
  sizes?: number[];
}

/** The texts with which it is too slow; of each piece the shortest. */
async function tooSlow(
  client: Client,
  { statement, valuesOf = (text) => [text], sizes = lengths.written }: Tried,
): Promise<string[]> {
  const slow: string[] = [];
  for (const piece of pieces) {
    for (const size of sizes) {
      const took = await timeOf(client, statement, valuesOf(textOf(piece, size)));
      if (took <= mostMs) continue;
      slow.push(`${JSON.stringify(piece)} to ${size}: ${Math.round(took)} ms`);
      break;
    }
  }
  return slow;
}

const onDatabase = <Result>(work: (client: Client) => Promise<Result>) =>
  asSuperuser(async (client) => {
    await client.query(`SELECT set_config('statement_timeout', $1, false)`, [String(webLimits.statement)]);
    return work(client);
  }, new URL(site.config.databaseUrl!).pathname);

interface TextColumn {
  at: string;
  name: string;
  isArray: boolean;
}

const textColumns = `
  SELECT format('%I.%I', table_schema, table_name) AS at, quote_ident(column_name) AS name, data_type = 'ARRAY' AS "isArray"
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
    AND is_generated = 'NEVER' AND udt_name IN ('text', 'varchar', 'citext', 'bpchar', '_text', '_varchar')
  ORDER BY 1, 2`;

/** Functions, columns, indexes, constraints, policies and views that parse texts, as lines. */
const parsers = `
  WITH made AS (
    SELECT p.oid::regprocedure::text AS name, p.prosrc AS text FROM pg_proc p
      JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND p.prokind = 'f'
    UNION ALL SELECT adrelid::regclass::text, pg_get_expr(adbin, adrelid) FROM pg_attrdef
    UNION ALL SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
    UNION ALL SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
    UNION ALL SELECT schemaname || '.' || viewname, definition FROM pg_views WHERE schemaname <> 'pg_catalog')
  SELECT name, text FROM made WHERE text ~* '(to_tsvector|to_tsquery|ts_headline|ts_parse|ts_debug)\\s*\\('`;

describe('a text that the parser of Postgres would find hard', () => {
  it('is written into every text column of the database in good time', async () => {
    const slow: string[] = [];
    await onDatabase(async (client) => {
      const { rows } = await client.query<TextColumn>(textColumns);
      expect(rows.length).toBeGreaterThan(40); // or the question asks nothing
      for (const { at, name, isArray } of rows) {
        const value = isArray ? 'ARRAY[$1]' : '$1';
        const one =
          // eslint-disable-next-line no-restricted-syntax -- the name of a table, out of the catalogue of the database
          (await client.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${at}`)).rows[0]!.n > 0;
        // Into a row that is there, or into a new one: triggers and generated columns come before any refusal.
        const statement = one
          ? `UPDATE ${at} SET ${name} = ${value}`
          : `INSERT INTO ${at} (${name}) VALUES (${value})`;
        const found = await tooSlow(client, { statement });
        slow.push(...found.map((line) => `${at}.${name}: ${line}`));
      }
    });
    expect(slow).toEqual([]);
  }, 300_000);

  it.each([findHits, findHitsAfter])('is sought in good time: $name', async (statement) => {
    const page = { limit: 20, rank: 0.5, id: '0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa' };
    const valuesOf = (words: string) => statement.valuesOf({ words: wordsOf(words), ...page });
    const slow = await onDatabase((client) =>
      tooSlow(client, { statement: statement.text, valuesOf, sizes: lengths.sought }),
    );
    expect(slow).toEqual([]);
  });

  it.each(['articles_about($1, 100, 10)', 'letters_about($1, 100, 10, NULL)'])(
    'is compared with what is there in good time: %s',
    async (call) => {
      const valuesOf = (body: string) => [stemsOf({ title: '', body }).join(' | ')];
      const slow = await onDatabase((client) => tooSlow(client, { statement: `SELECT ${call}`, valuesOf }));
      expect(slow).toEqual([]);
    },
  );

  it('reaches the parser through `searchable` alone, or as words that we made', async () => {
    const { rows } = await onDatabase((client) => client.query<{ name: string; text: string }>(parsers));
    const calls = rows.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:to_tsvector|to_tsquery|ts_headline|ts_parse|ts_debug)\s*\((.{0,60})/gi)].map(
        ([, what]) =>
          `${name.replace(/\(.*/, '')}: ${what!.replace(/^'english'(::regconfig)?, /, '').replace(/\(.*/, '')}`,
      ),
    );
    expect([...new Set(calls.map((call) => call.replace(/\).*/, '')))].sort()).toEqual([
      'articles_about: words',
      'index_article: searchable',
      'index_letter: searchable',
      'letters_about: words',
    ]);
  });
});

describe('`searchable`', () => {
  const searchable = async (text: string) =>
    (await site.sql<{ made: string }>('SELECT searchable($1) AS made', [text]))[0]!.made;
  const anything = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc
          .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 300 }))
          .map(([piece, times]) => piece.repeat(times)),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
      ),
      { maxLength: 12 },
    )
    .map((all) => all.join('').replaceAll('\0', ''));
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const characters = (text: string) => [...text].length;

  it('leaves no run longer than a hundred characters, every letter and digit in its order, and little more than there was', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const made = await searchable(text);
        expect(Math.max(...made.split(' ').map(characters))).toBeLessThanOrEqual(longestRun);
        expect(lettersOf(made)).toBe(lettersOf(text));
        expect(characters(made)).toBeLessThanOrEqual(characters(text) * 1.01 + 1);
        expect(await searchable(made)).toBe(made);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves what people write as it is', async () => {
    for (const text of [
      'My mother-in-law (62) said: "no"; it cost 3.50 & 10%.',
      'Write to me.too@example.org, see https://example.org/a/b?c=d#e or ~/notes/today.txt, v1.2.3, snake_case.',
      `One run of a hundred: ${'x'.repeat(longestRun)}`,
    ]) {
      expect(await searchable(text)).toBe(text);
    }
  });
});

describe('what is in a run that is cut', () => {
  it.each([
    [
      'the words of a long address',
      'trombone',
      `https://www.example.org/${'way/'.repeat(30)}the-trombone?of=us`,
    ],
    ['its host', 'www.example.net', `https://www.example.net/${'way/'.repeat(30)}`],
    [
      'the address itself',
      `https://example.org/${'path/'.repeat(30)}`,
      `https://example.org/${'path/'.repeat(30)}`,
    ],
    ['a word after sixty others without a blank', 'saxophone', `${'oh,'.repeat(60)}saxophone`],
    ['a word in a tag', 'xylophone', '<b class="xylophone">'],
  ])('is found: %s', async (_what, sought, body) => {
    const writer = await site.member();
    const { id } = await site.letter(writer, { body: `Look: ${body} and so on.` });
    const { search } = await site
      .as(null)
      .get(`query ($text: String!) { search(text: $text) { edges { node { ... on Dilemma { id } } } } }`, {
        text: sought,
      });
    expect(search.edges).toEqual([{ node: { id } }]);
  });
});
