import { Connection } from './connection';
import { StartFailure } from './start-failure';

const site = 'quandary';

/** Processes that start together take turns. */
const roleLock = 7_824_102;

/** Relative to the cluster that the server runs on, wherever that lies now. */
const readPassword = `SELECT pg_read_file('../site-password', true) AS password`;

/** Neither statement takes parameters; the password is our own, of letters and digits. */
const createRole = (password: string) =>
  `CREATE ROLE ${site} LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`;
const changePassword = (password: string) => `ALTER ROLE ${site} PASSWORD '${password}'`;
const createDatabase = `CREATE DATABASE ${site} OWNER ${site}`;

/**
 * The database of the site on an embedded server, made when it is missing: a role that is not the superuser owns
 * it, so that what the migrations lock away (see `sealed`) is locked for the site too. Its password is the one in
 * `site-password` beside the cluster; a role that still has another (the superuser's, once) gets it.
 * @returns a connection URL for that role and database
 */
export async function siteDatabase(superuserUrl: string): Promise<string> {
  const client = new Connection({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [roleLock]); // until the connection ends
    const url = new URL(superuserUrl);
    url.username = site;
    url.password = await passwordOf(client);
    const role = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [site]);
    if (role.rowCount === 0) await client.query(createRole(url.password));
    else if (!(await opens(url))) await client.query(changePassword(url.password));
    const database = await client.query('SELECT FROM pg_database WHERE datname = $1', [site]);
    if (database.rowCount === 0) await client.query(createDatabase);
    url.pathname = `/${site}`;
    return url.href;
  } finally {
    await client.end();
  }
}

async function passwordOf(client: Connection): Promise<string> {
  const { rows } = await client.query<{ password: string | null }>(readPassword);
  const password = rows[0]?.password?.trim() ?? '';
  if (/^[A-Za-z0-9]+$/.test(password)) return password;
  throw new StartFailure(
    'The file site-password in the data directory holds no password of letters and digits: delete it, then start again.',
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
