import type { Connection } from './connection';

/** What the checks know besides what they ask. */
export interface Wanted {
  /** DATABASE_POOL. */
  poolSize: number;
  /** A pooler stands between: connections are its own matter. */
  pooled: boolean;
}

interface Check {
  name: string;
  /** Answers one row. */
  asks: string;
  /** A sentence or two that say what is wrong and what to do; undefined when all is well. */
  refusal(found: Record<string, unknown>, wanted: Wanted): string | undefined;
}

/** The first release whose `RETURNING old, new` the vote statement needs. */
const oldestPostgres = 18;
/** Besides the pool: one that tells the supervisor how it goes, one that migrates. */
const besideThePool = 2;

const anew =
  "Make it anew, for example: CREATE DATABASE quandary OWNER quandary TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin LOCALE 'C.UTF-8'.";

/** The statements of votes and the ids of posts do not run on an older one. */
const versionIsNew: Check = {
  name: 'version',
  asks: `SELECT current_setting('server_version_num')::integer / 10000 AS major`,
  refusal: ({ major }) =>
    Number(major) < oldestPostgres
      ? `Quandary needs Postgres ${oldestPostgres} or newer, and this server is ${String(major)}. Name another in DATABASE_URL.`
      : undefined,
};

/** A standby answers every reader, and no writer. */
const serverWrites: Check = {
  name: 'writes',
  asks: `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean AS reads`,
  refusal: ({ reads }) =>
    reads
      ? 'The database can only be read: it is a standby, or default_transaction_read_only is on. Name the server that is written to in DATABASE_URL.'
      : undefined,
};

/** In another encoding half of what people write cannot be stored, which shows when somebody tries. */
const encodingIsUtf8: Check = {
  name: 'encoding',
  asks: `SELECT current_setting('server_encoding') AS encoding`,
  refusal: ({ encoding }) =>
    encoding !== 'UTF8' ? `The database is encoded in ${String(encoding)}, not in UTF8. ${anew}` : undefined,
};

/**
 * Under plain C a letter is what English has: Émile@ and émile@ are two people, and a search does not find É.
 * What the database does is asked, not what its locale is called. The parser of texts has its own idea of letters.
 */
const lettersAreKnown: Check = {
  name: 'letters',
  asks: `SELECT lower('É') = 'é' AND upper('é') = 'É' AND 'é' ~ '^\\w$'
    AND to_tsvector('simple'::regconfig, 'Émile') = $$'émile':1$$::tsvector AS known`,
  refusal: ({ known }) =>
    known ? undefined : `The database knows no letters beyond a to z: its LC_CTYPE is that of C. ${anew}`,
};

/** Tables, functions and the sealed schema name each other by the schema `public`, where migrations make them. */
const pathIsPublic: Check = {
  name: 'search_path',
  asks: `SELECT current_schema() AS first, current_setting('search_path') AS path`,
  refusal: ({ first, path }) =>
    first === 'public'
      ? undefined
      : `The search_path is "${String(path)}", which leads to ${first ? `the schema ${String(first)}` : 'no schema'} instead of public. Say: ALTER ROLE CURRENT_USER IN DATABASE … SET search_path = public.`,
};

/** A start that will be refused connections under its first load is better refused now. */
const connectionsAreEnough: Check = {
  name: 'connections',
  asks: `
    SELECT CASE WHEN r.rolconnlimit >= 0 THEN r.rolconnlimit END AS role,
      CASE WHEN d.datconnlimit >= 0 THEN d.datconnlimit END AS database,
      current_setting('max_connections')::integer - current_setting('superuser_reserved_connections')::integer
        - current_setting('reserved_connections')::integer AS server
    FROM pg_roles r, pg_database d WHERE r.rolname = current_user AND d.datname = current_database()`,
  refusal(limits, { poolSize, pooled }) {
    const needed = poolSize + besideThePool;
    const low = Object.entries(limits).find(([, limit]) => limit !== null && Number(limit) < needed);
    return low && !pooled
      ? `The ${low[0]} allows ${String(low[1])} connections, and this process needs ${needed}: DATABASE_POOL=${poolSize} and ${besideThePool} more. Allow more, or lower DATABASE_POOL.`
      : undefined;
  },
};

/** What every start asks of a database, in this order: later questions rely on earlier answers. */
const startChecks = [
  versionIsNew,
  serverWrites,
  encodingIsUtf8,
  lettersAreKnown,
  pathIsPublic,
  connectionsAreEnough,
];

/** Throws what the first check that finds something says. */
export async function assertFit(connection: Connection, wanted: Wanted): Promise<void> {
  for (const { asks, refusal } of startChecks) {
    const { rows } = await connection.query<Record<string, unknown>>(asks);
    const words = refusal(rows[0] ?? {}, wanted);
    if (words) throw new Error(words);
  }
}

/** Only who migrates makes tables: a site whose schema is there may run as a role that cannot. */
export const mayCreate = {
  name: 'create',
  asks: `SELECT current_user AS role, current_database() AS database,
    has_database_privilege(current_database(), 'CREATE') AND has_schema_privilege('public', 'CREATE') AS may`,
  refusal: ({ role, database, may }: Record<string, unknown>) =>
    may
      ? undefined
      : `The role ${String(role)} may not make tables in the database ${String(database)}. Say as its owner: ALTER DATABASE ${String(database)} OWNER TO ${String(role)}.`,
};
