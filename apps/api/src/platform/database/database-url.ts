import { Connection } from './connection';

const site = 'quandary';

/** Neither statement takes parameters; the password is our own, of hexadecimal digits. */
const createRole = (password: string) =>
  `CREATE ROLE ${site} LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`;
const createDatabase = `CREATE DATABASE ${site} OWNER ${site}`;

/**
 * The database of the site on a private cluster, made when it is missing: a role that is not the superuser owns
 * it, so that what the migrations lock away (see `sealed`) is locked for the site too.
 * @returns a connection URL for that role and database
 */
export async function siteDatabase(superuserUrl: string): Promise<string> {
  const url = new URL(superuserUrl);
  const client = new Connection({ connectionString: superuserUrl });
  await client.connect();
  try {
    const role = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [site]);
    if (role.rowCount === 0) {
      await client.query(createRole(url.password));
    }
    const database = await client.query('SELECT FROM pg_database WHERE datname = $1', [site]);
    if (database.rowCount === 0) await client.query(createDatabase);
  } finally {
    await client.end();
  }
  url.username = site;
  url.pathname = `/${site}`;
  return url.href;
}
