import { describe, expect, it } from '@jest/globals';
import { catalogueOf } from '../../../test/catalogue';
import { asRole, emptyDatabase, freshDatabase } from '../../../test/databases';
import { readConfig } from '../config';
import { Connection } from './connection';
import { dataSource } from './data-source';
import { Database } from './database';
import { sql, uuid } from './sql';
import { webLimits } from './limits';
import { listMigrations, migrate, revert } from './migrate';
import { openDatabase } from './open-database';

const named = async (url: string) => (await listMigrations({ url })).map(({ name }) => name);
const applied = async (url: string) =>
  (await listMigrations({ url })).filter((migration) => migration.applied).map(({ name }) => name);

/** What stays when everything is taken back: what Postgres brings, and the list of migrations. */
const ours = (line: string) =>
  !/^(extension|schema public)|\bmigrations(_id_seq)?\b|typeorm_metadata/.test(line);

describe('every migration', () => {
  it('is taken back whole, and makes the same again', async () => {
    const url = await asRole(await freshDatabase(), 'owner');
    const all = await named(url);
    const newest = await catalogueOf(url);
    expect(newest.length).toBeGreaterThan(100); // or the question asks nothing

    for (const [at, name] of all.toReversed().entries()) {
      await revert(1, { url });
      expect(await applied(url)).toEqual(all.slice(0, all.length - 1 - at));
      const before = await catalogueOf(url);
      await migrate({ url });
      expect({ name, schema: await catalogueOf(url) }).toEqual({ name, schema: newest });
      await revert(at + 1, { url });
      expect({ name, schema: await catalogueOf(url) }).toEqual({ name, schema: before });
    }

    expect((await catalogueOf(url)).filter(ours)).toEqual([]);
  }, 120_000);

  it('is announced with its name and how long it took', async () => {
    const url = await emptyDatabase();
    const lines: string[] = [];
    await migrate({ url, log: (line) => lines.push(line) });

    const all = await named(url);
    expect(lines.map((line) => line.replace(/\d+ ms/, 'N ms'))).toEqual(
      all.map((name) => `Migration ${name}: done in N ms.`),
    );

    await migrate({ url, log: (line) => lines.push(line) });
    expect(lines).toHaveLength(all.length);
  });

  it('is of this release, or is not taken back by it', async () => {
    const url = await asRole(await freshDatabase(), 'owner');
    await onOne(url, (connection) =>
      connection.query(
        `INSERT INTO migrations (timestamp, name) VALUES (9000000000000, 'Tomorrow9000000000000')`,
      ),
    );
    expect((await listMigrations({ url })).at(-1)).toEqual({ name: 'Tomorrow9000000000000', applied: true });
    await expect(revert(1, { url })).rejects.toThrow(
      /Tomorrow9000000000000 is of a newer release\. Take it back/,
    );
    await migrate({ url }); // a site of the release before goes on
  });
});

describe('a start', () => {
  it('needs no more than one connection of its pool', async () => {
    const config = readConfig({ DATABASE_URL: await emptyDatabase(), DATABASE_POOL: '1' });
    const { source, close } = await openDatabase(config, { log: () => undefined });
    expect(await source.query('SELECT count(*)::integer AS letters FROM posts')).toEqual([{ letters: 0 }]);
    await close();
  });

  it('takes turns with those that start at the same time, and one of them migrates', async () => {
    const url = await emptyDatabase();
    const lines: string[] = [];
    await Promise.all(Array.from({ length: 3 }, () => migrate({ url, log: (line) => lines.push(line) })));

    expect(lines.filter((line) => line.includes('done in'))).toHaveLength((await named(url)).length);
    expect(await catalogueOf(url)).toEqual(await catalogueOf(await freshDatabase()));
  });
});

const aPost = sql({
  name: 'spec-read',
  parameters: {},
  row: { id: uuid },
  text: () => 'SELECT id FROM posts LIMIT 1',
});

describe('a migration under traffic', () => {
  /** It writes the table of posts anew, and nobody may read meanwhile. */
  const heavy = 'WhatHelped1763800000000';

  it('lets readers pass who came after it, tries again, and is done when the lock is had', async () => {
    const url = await asRole(await freshDatabase(), 'owner');
    while ((await applied(url)).includes(heavy)) await revert(1, { url });
    const source = await dataSource({ url, poolSize: 2 }).initialize();
    const read = () => new Database(source).rows(aPost, {});

    const lines: string[] = [];
    const tries = () => lines.filter((line) => line.includes('waits for a lock')).length;
    let longest = 0;
    await onOne(url, async (holder) => {
      await holder.query('BEGIN');
      await holder.query('SELECT id FROM posts LIMIT 1'); // which nobody minds who only reads
      const migrating = migrate({ url, log: (line) => lines.push(line) });
      while (tries() < 2) {
        const began = performance.now();
        await read();
        longest = Math.max(longest, performance.now() - began);
      }
      await holder.query('COMMIT');
      await migrating;
    });
    await source.destroy();

    expect(longest).toBeLessThan(webLimits.lock);
    expect(lines[0]).toMatch(
      /^Migration WhatHelped1763800000000 waits for a lock that somebody holds; try 2 in \d+ ms\.$/,
    );
    expect(await applied(url)).toContain(heavy);
  }, 60_000);
});

async function onOne(url: string, work: (connection: Connection) => Promise<unknown>): Promise<void> {
  const connection = new Connection({ connectionString: url });
  await connection.connect();
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
}
