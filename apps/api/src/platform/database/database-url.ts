import { Connection } from './connection';
import { StartFailure } from './start-failure';

/** Whose the database is, and its name. Releases before 0025 ran the site as this role. */
const owner = 'quandary';
const site = 'quandary_site';
const operator = 'quandary_operator';

/** Processes that start together take turns. */
const roleLock = 7_824_102;

/** The addresses of one database, one for each role: see docs/decisions/0025. */
export interface RoleUrls {
  /** Reads and writes, owns nothing: what serves people. */
  site: string;
  /** Migrates, and grants the others what they may. */
  owner: string;
  /** The commands of the console. */
  operator: string;
}

/** Relative to the cluster that the server runs on, wherever that lies now. */
const readPassword = 'SELECT pg_read_file($1, true) AS password';

interface Role {
  name: string;
  /** What follows LOGIN: the owner makes the vault, and databases for the specs. */
  may: string;
  /** Beside the cluster. */
  file: string;
}

const none = 'NOCREATEROLE NOCREATEDB NOINHERIT';
const roles: Record<keyof RoleUrls, Role> = {
  owner: { name: owner, may: 'CREATEROLE CREATEDB', file: 'owner-password' },
  site: { name: site, may: none, file: 'site-password' },
  operator: { name: operator, may: none, file: 'operator-password' },
};

/** None takes parameters; the password is our own, of letters and digits. */
const createRole = ({ name, may }: Role, password: string) =>
  `CREATE ROLE ${name} LOGIN ${may} PASSWORD '${password}'`;
const changePassword = ({ name }: Role, password: string) => `ALTER ROLE ${name} PASSWORD '${password}'`;
const createDatabase = `CREATE DATABASE ${owner} OWNER ${owner}`;

/**
 * The database of the site on an embedded server, made when it is missing, and its three roles. Their passwords are in
 * files beside the cluster; a role that still has another (the owner's was the site's, once) gets it.
 */
export async function siteDatabase(superuserUrl: string): Promise<RoleUrls> {
  const client = new Connection({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [roleLock]); // until the connection ends
    const urls = {
      owner: await urlOf(roles.owner, superuserUrl, client),
      site: await urlOf(roles.site, superuserUrl, client),
      operator: await urlOf(roles.operator, superuserUrl, client),
    };
    const database = await client.query('SELECT FROM pg_database WHERE datname = $1', [owner]);
    if (database.rowCount === 0) await client.query(createDatabase);
    return urls;
  } finally {
    await client.end();
  }
}

async function urlOf(role: Role, superuserUrl: string, client: Connection): Promise<string> {
  const url = new URL(superuserUrl);
  url.username = role.name;
  url.password = await passwordOf(role, client);
  const there = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role.name]);
  if (there.rowCount === 0) await client.query(createRole(role, url.password));
  else if (!(await opens(url))) await client.query(changePassword(role, url.password));
  url.pathname = `/${owner}`;
  return url.href;
}

async function passwordOf({ file }: Role, client: Connection): Promise<string> {
  const { rows } = await client.query<{ password: string | null }>(readPassword, [`../${file}`]);
  const password = rows[0]?.password?.trim() ?? '';
  if (/^[A-Za-z0-9]+$/.test(password)) return password;
  throw new StartFailure(
    `The file ${file} in the data directory holds no password of letters and digits: delete it, then start again.`,
  );
}

/** Whether the role has this password, tried where every role may go. */
async function opens(url: URL): Promise<boolean> {
  const client = new Connection({ connectionString: url.href });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
