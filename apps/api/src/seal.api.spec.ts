import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { functions, schemas, sequences, tables } from '../rights';
import { refused, silent } from '../test/attempts';
import { asRole } from '../test/databases';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { proofOf } from './accounts/sessions.service';

/**
 * Somebody makes the site run a statement of theirs: everything that its role in the database may. They know every row
 * that it may read, and are members themselves.
 */

let site: TestSite;
/** Wrote the sealed letter. */
let author: TestMember;
let bystander: TestMember;
/** A program counts its requests. */
const guessed = '1';
/** Whose session the attacker has: their own. */
let attacker: TestMember;
let letter: { id: string; number: number };
let pen: string;
/** As the site's role, on a connection like any of the site's. */
let injected: Client;

beforeAll(async () => {
  site = await openSite();
  [author, bystander, attacker] = [await site.member(), await site.member(), await site.member()];
  letter = await site.letter(author, { penName: 'Sealed for Good', requestId: guessed });
  const [row] = await site.sql<{ pen: string }>(`SELECT pen_name_id AS pen FROM posts WHERE id = $1`, [
    letter.id,
  ]);
  pen = row!.pen;
  await site.sql(`SELECT sealed.tell_author($1, 'You have been told.')`, [pen]);
  injected = new Client({ connectionString: site.config.databaseUrl });
  await injected.connect();
});
afterAll(async () => {
  await injected.end();
  await site.close();
});

interface Tried {
  /** What was thrown, by its code. */
  refused?: string;
  rows: Record<string, unknown>[];
}

/** In a transaction that is rolled back: an attempt that succeeds leaves nothing to the next. */
async function attempt(statements: readonly string[]): Promise<Tried> {
  await injected.query('BEGIN');
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) {
      const answer = await injected.query<Record<string, unknown>>(filledIn(statement));
      rows = answer.rows ?? [];
    }
    return { rows };
  } catch (error) {
    return { refused: (error as { code?: string }).code ?? String(error), rows: [] };
  } finally {
    await injected.query('ROLLBACK');
    await injected.query('RESET ALL');
  }
}

/** What the attacker knows stands in braces. */
const filledIn = (statement: string) =>
  statement
    .replaceAll('{author}', author.id)
    .replaceAll('{attacker}', attacker.id)
    .replaceAll('{pen}', pen)
    .replaceAll('{request}', guessed)
    .replaceAll('{proof}', `\\x${proofOf(attacker.token).toString('hex')}`);

const forbidden = '42501';

describe('whoever can make the site run any statement', () => {
  it.each(refused)('is refused %s', async (_what, statements, code = forbidden) => {
    expect((await attempt(statements)).refused).toBe(code);
  });

  it.each(silent)('learns nothing %s', async (_what, statements) => {
    expect((await attempt(statements)).rows).toEqual([]);
  });

  it('is told the same by EXPLAIN, whoever wrote it, for no operator of theirs runs inside', async () => {
    const plan = (proof: string) =>
      attempt([
        `EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off, BUFFERS off) SELECT sealed.own_pen_names('${proof}')`,
      ]);
    const nobodys = await plan('\\x00');
    expect(nobodys.rows.length).toBeGreaterThan(0);
    expect(await plan('{proof}')).toEqual(nobodys);
  });

  it('answers the bearer, or all that says nothing', async () => {
    const proof = `'\\x${proofOf(author.token).toString('hex')}'`;
    expect((await attempt([`SELECT sealed.is_author('{pen}', ${proof}) AS mine`])).rows).toEqual([
      { mine: true },
    ]);
    expect((await attempt([`SELECT sealed.own_pen_names(${proof}) AS pens`])).rows).toEqual([
      { pens: [pen] },
    ]);
    await site.sql('UPDATE sessions SET expires_at = now() WHERE member_id = $1', [bystander.id]);
    const over = `'\\x${proofOf(bystander.token).toString('hex')}'`;
    expect((await attempt([`SELECT member_of(${over}) AS who`])).rows).toEqual([{ who: null }]);
  });

  it('is not stopped by anything else: they read all that the site reads', async () => {
    expect((await attempt(['SELECT handle FROM members'])).rows.length).toBeGreaterThan(2);
  });
});

describe('append-only tables', () => {
  it.each(['log_entries', 'decisions', 'sealed.unmaskings', 'sealed.proposals'])(
    '%s: even their owner has to take the triggers away first',
    async (table) => {
      for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])
        await expect(asVaultOrOwner(table, statement)).rejects.toThrow(/append-only/);
    },
  );

  async function asVaultOrOwner(table: string, statement: string) {
    const owner = new Client({ connectionString: await asRole(site.config.databaseUrl ?? '', 'owner') });
    await owner.connect();
    try {
      if (table.startsWith('sealed.')) await owner.query('SET ROLE quandary_vault');
      return await owner.query(statement);
    } finally {
      await owner.end();
    }
  }
});

describe('what the site and the operator may', () => {
  const inSchemas = `n.nspname IN ('public', 'sealed', 'today')`;
  const ofExtension = (catalogue: string, oid: string) =>
    `EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;

  it('stands in rights.ts for every table, sequence and schema', async () => {
    const made = await site.sql<{ name: string; kind: string }>(
      `SELECT n.nspname || '.' || c.relname AS name, c.relkind AS kind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE ${inSchemas} AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND c.relname NOT LIKE 'migrations_id_seq'`,
    );
    const named = (sequence: boolean) =>
      made.flatMap(({ name, kind }) => ((kind === 'S') === sequence ? [name] : [])).sort();
    expect(named(false)).toEqual(Object.keys(tables).sort());
    expect(named(true)).toEqual(Object.keys(sequences).sort());
    expect(Object.keys(schemas).sort()).toEqual(['public', 'sealed', 'today']);
  });

  it('stands there for every function that either may call, and none is everybody’s', async () => {
    const callable = await site.sql<{ name: string; site: boolean; operator: boolean }>(
      `SELECT p.oid::regprocedure::text AS name, has_function_privilege('quandary_site', p.oid, 'EXECUTE') AS site,
         has_function_privilege('quandary_operator', p.oid, 'EXECUTE') AS operator
       FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE ${inSchemas} AND NOT ${ofExtension('pg_proc', 'p.oid')} AND p.prorettype <> 'trigger'::regtype`,
    );
    const wanted = Object.entries(functions).map(([name, whose]) => ({
      name: name.replaceAll('public.', '').replaceAll(', ', ','),
      site: whose !== 'operator',
      operator: whose !== 'site',
    }));
    const sorted = (list: { name: string }[]) =>
      list.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    expect(sorted(callable.filter((each) => each.site || each.operator))).toEqual(sorted(wanted));
  });

  it('leaves the site nothing that it owns, creates or can become', async () => {
    const [found] = await site.sql(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
         (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships,
         (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o') AS owned
       FROM pg_roles r WHERE rolname = 'quandary_site'`,
    );
    expect(found).toEqual({
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolbypassrls: false,
      memberships: 0,
      owned: 0,
    });
  });

  it('gives no function of the vault a path that somebody else can write to', async () => {
    const open = await site.sql(
      `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE ${inSchemas} AND p.prosecdef AND NOT coalesce(array_to_string(p.proconfig, ','), '') ~ '^search_path=(public|sealed|today), pg_temp$'`,
    );
    expect(open).toEqual([]);
  });
});
