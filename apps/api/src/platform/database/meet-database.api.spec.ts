import { createServer, type AddressInfo, type Server } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import {
  asRole,
  handOver,
  alterDatabase,
  asSuperuser,
  emptyDatabase,
  freshDatabase,
} from '../../../test/databases';
import type { Connection } from './connection';
import { meetDatabase } from './meet-database';
import { migrate } from './migrate';
import { assertFit } from './start-checks';

/** As promised, and what a busy machine adds. */
const longestMs = 5_000 + 1_000;

/** What the start says; the empty string when it goes on. */
async function said(url: string, poolSize = 4): Promise<string> {
  const began = performance.now();
  const words = await meetDatabase({ url, poolSize, log: () => undefined }).then(
    () => '',
    (error: Error) => error.message,
  );
  expect(performance.now() - began).toBeLessThan(longestMs);
  expect(words).not.toMatch(/\n|^\s+at /);
  expect(words).not.toContain(new URL(url).password || 'no password');
  return words;
}

const changed = (url: string, change: Partial<Record<'host' | 'port' | 'password' | 'pathname', string>>) =>
  Object.assign(new URL(url), change).href;
const nameIn = (url: string) => new URL(url).pathname.slice(1);

describe('a start says in a sentence', () => {
  it('nothing, when the database is fit: as the site makes it, and as an administrator does', async () => {
    expect(await said(await freshDatabase())).toBe('');
    const builtin = `TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin LOCALE 'C.UTF-8'`;
    expect(await said(await freshDatabase(builtin))).toBe('');
  });

  it('that nothing listens there', async () => {
    const { port, close } = await silent();
    close();
    expect(await said(changed(await freshDatabase(), { port }))).toMatch(
      /^Nothing listens at 127\.0\.0\.1:\d+\. Start Postgres, or correct DATABASE_URL\.$/,
    );
  });

  it('that there is no such machine', async () => {
    expect(await said(changed(await freshDatabase(), { host: 'nowhere.invalid:5432' }))).toMatch(
      /^There is no machine called nowhere\.invalid:5432\./,
    );
  });

  it('that what listens there does not answer', async () => {
    const { port, close } = await silent();
    expect(await said(changed(await freshDatabase(), { port }))).toMatch(/has not answered for 5 seconds\./);
    close();
  });

  it('that the password is wrong, without telling it', async () => {
    expect(await said(changed(await freshDatabase(), { password: 'surely-wrong' }))).toMatch(
      /refuses the name or password in DATABASE_URL/,
    );
  });

  it('that there is no such database', async () => {
    expect(await said(changed(await freshDatabase(), { pathname: '/nowhere' }))).toMatch(
      /has no such database: database "nowhere" does not exist\. Make it, or correct DATABASE_URL\.$/,
    );
  });

  it('that the server is too old', async () => {
    const old = { query: async () => ({ rows: [{ major: 17 }] }) } as unknown as Connection;
    await expect(assertFit(old, { poolSize: 4, pooled: false })).rejects.toThrow(
      'Quandary needs Postgres 18 or newer, and this server is 17. Name another in DATABASE_URL.',
    );
  });

  it('that it can only be read', async () => {
    const url = await freshDatabase();
    await alterDatabase(url, 'SET default_transaction_read_only = on');
    expect(await said(url)).toMatch(/^The database can only be read/);
  });

  it('that the encoding is not UTF8', async () => {
    const url = await freshDatabase(
      `TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`,
    );
    expect(await said(url)).toMatch(/^The database is encoded in SQL_ASCII, not in UTF8\. Make it anew/);
  });

  it('that its locale knows no letters but those of English', async () => {
    const plain = `TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'`;
    expect(await said(await freshDatabase(plain))).toMatch(/^The database knows no letters beyond a to z/);
  });

  it.each([
    ['public_but_not_quite', '"$user", other', 'leads to no schema'],
    ['empty', "''", 'leads to no schema'],
    ['of its own', 'mine, public', 'leads to the schema mine'],
  ])('that the search_path is %s', async (_, path, words) => {
    const url = await asRole(await freshDatabase(), 'owner');
    await asSuperuser(
      (client) => client.query('CREATE SCHEMA mine AUTHORIZATION quandary'),
      `/${nameIn(url)}`,
    );
    await alterDatabase(url, `SET search_path = ${path}`);
    expect(await said(url)).toContain(words);
  });

  it('that fewer connections are allowed than it will need', async () => {
    const url = await freshDatabase();
    await alterDatabase(url, 'CONNECTION LIMIT 5');
    expect(await said(url, 4)).toBe(
      'The database allows 5 connections, and this process needs 6: DATABASE_POOL=4 and 2 more. Allow more, or lower DATABASE_POOL.',
    );
    expect(await said(url, 3)).toBe('');
  });

  it('that it may not make tables, when there are some to make', async () => {
    const url = await emptyDatabase();
    await handOver(url);
    await expect(migrate({ url })).rejects.toThrow(
      /^The role quandary may not make tables in the database quandary_\w+\. Say as its owner: ALTER DATABASE/,
    );

    const migrated = await asRole(await freshDatabase(), 'owner');
    await handOver(migrated);
    await migrate({ url: migrated });
  });
});

/** Takes connections and says nothing. */
async function silent(): Promise<{ port: string; close: () => void }> {
  const server: Server = createServer({ allowHalfOpen: true });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    socket.on('error', () => undefined);
    sockets.add(socket);
  });
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: String((server.address() as AddressInfo).port), close };
}
