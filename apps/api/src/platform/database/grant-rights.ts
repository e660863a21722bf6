import { Connection, PooledConnection } from './connection';
import type { Address } from './data-source';
import { functions, schemas, sequences, tables } from '../../../rights';

/** Processes that start together take turns; one more than the migrations' own. */
const rightsLock = 7_824_005;

/** Names of roles; one that is the owner needs no rights, and is left out. */
export interface Roles {
  /** The site connects as it. */
  site?: string;
  /** So do the console's commands. */
  operator?: string;
}

/**
 * Gives the roles what `apps/api/rights.ts` says, and takes everything else from them: one transaction, at every
 * start. Tables and rights that somebody added by hand to either role do not outlive it.
 * @param owner whose the database is
 */
export async function grantRights(owner: Address, roles: Roles): Promise<void> {
  const connection = new (owner.pooled ? PooledConnection : Connection)({ connectionString: owner.url });
  await connection.connect();
  try {
    await connection.query('BEGIN');
    await connection.query('SELECT pg_advisory_xact_lock($1)', [rightsLock]);
    await connection.query(closeToOthers);
    for (const role of ['site', 'operator'] as const) {
      const name = roles[role];
      if (name === undefined) continue;
      const { rows } = await connection.query<{ quoted: string }>('SELECT quote_ident($1) AS quoted', [name]);
      for (const statement of statementsFor(role, rows[0]?.quoted ?? '')) await connection.query(statement);
    }
    await connection.query('COMMIT');
  } finally {
    await connection.end().catch(() => undefined); // what is not committed is rolled back
  }
}

/** Who may nothing here has no business here, and a temporary table would stand before ours of the same name. */
const closeToOthers = `
  DO $$ BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  END $$`;

/** Constant texts but for the role's name, which Postgres itself has quoted. */
function statementsFor(role: keyof Roles, name: string): string[] {
  const all = Object.keys(schemas).join(', ');
  const taken = [`ALL TABLES IN SCHEMA public, today`, `ALL SEQUENCES IN SCHEMA ${all}`, `SCHEMA ${all}`];
  const given = [
    ...Object.entries(schemas).map(([schema, rights]) => ({
      what: `SCHEMA ${schema}`,
      rights: rights[role],
    })),
    ...Object.entries(tables).map(([table, rights]) => ({ what: table, rights: rights[role] })),
    ...Object.entries(sequences).map(([name, rights]) => ({
      what: `SEQUENCE ${name}`,
      rights: rights[role],
    })),
  ];
  const callable = Object.entries(functions).filter(([, whose]) => whose === role || whose === 'both');
  return [
    onDatabase(`REVOKE ALL ON DATABASE %I FROM ${name}`),
    onDatabase(`GRANT CONNECT ON DATABASE %I TO ${name}`),
    ...taken.map((what) => `REVOKE ALL ON ${what} FROM ${name}`),
    ...given.flatMap(({ what, rights }) => (rights ? [`GRANT ${rights} ON ${what} TO ${name}`] : [])),
    ...callable.map(([signature]) => grantCall(signature, name)),
  ];
}

const onDatabase = (statement: string) =>
  `DO $$ BEGIN EXECUTE format('${statement}', current_database()); END $$`;

/** Each as its owner: the functions of the vault belong to the vault, which the owner may become. */
const grantCall = (signature: string, name: string) => `
  DO $$ BEGIN
    PERFORM set_config('role', (SELECT proowner::regrole::name FROM pg_proc WHERE oid = '${signature}'::regprocedure), true);
    REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION ${signature} TO ${name};
    SET LOCAL ROLE NONE;
  END $$`;
