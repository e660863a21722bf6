import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DEMO_PASSWORD } from '../accounts/demo-logins';
import { EmbeddedSite } from '../../test/embedded-site';
import { Measures } from '../platform/metrics/measures';
import { NightlyBackups } from './nightly-backups';
import { restoreBackup } from './restore-backup';

const patienceMs = 180_000;
const email = 'letter-writer@demo.test';
/** Every twenty seconds on a site; a spec has no time for that. */
const rhythm = { carryEveryMs: 200 };
/** Ten times the rhythm: the disk of a test machine is shared with many. */
const lostAtMostMs = 2_000;

let home: string;
let site: EmbeddedSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'quandary-nightly-'));
  site = await EmbeddedSite.open(join(home, 'site'), { BACKUP_DIR: join(home, 'backups') });
}, patienceMs);
afterAll(async () => {
  await site.close();
  rmSync(home, { recursive: true, force: true });
}, patienceMs);

async function until(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await pause(20);
}

async function slots(): Promise<string[]> {
  const client = new Client({ connectionString: site.postgres.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT slot_name AS name FROM pg_replication_slots');
  await client.end();
  return rows.map(({ name }) => name);
}

it(
  'a site with a folder for backups makes one by itself, and loses next to nothing with its disk',
  async () => {
    const nightly = site.app.get(NightlyBackups);
    expect(nightly.lastBackupAt()).toBeUndefined();
    await nightly.start(site.postgres.url, rhythm);
    const writers = site.writers(2, await site.signIn(email, DEMO_PASSWORD));
    await until(() => nightly.lastBackupAt());
    expect(await site.app.get(Measures).text()).toMatch(/^quandary_last_backup_timestamp_seconds 1\d{9}/m);
    await writers.until(writers.written.length + 100);

    const disaster = new Date();
    renameSync(join(home, 'backups'), join(home, 'saved')); // nothing reaches it from now on
    await writers.stop();
    expect(writers.failed).toEqual([]);

    const into = join(home, 'restored');
    const { warning } = await restoreBackup({
      from: join(home, 'saved'),
      into,
      signal: new AbortController().signal,
    });
    expect(warning).toBeUndefined();
    const restored = await EmbeddedSite.open(into);
    const rows = await restored.source.query<{ title: string }[]>('SELECT title FROM posts');
    await restored.close();
    const there = new Set(rows.map(({ title }) => title));
    const lost = writers.written.filter((each) => each.at < disaster && !there.has(each.title));
    const first = Math.min(disaster.getTime(), ...lost.map((each) => each.at.getTime()));
    expect(disaster.getTime() - first).toBeLessThan(lostAtMostMs);
    expect(there.size).toBeGreaterThan(100);
  },
  patienceMs,
);

it(
  'a stop gives up the backup under way, and a site without a folder keeps no log for it',
  async () => {
    const folder = join(home, 'backups');
    rmSync(folder, { recursive: true, force: true });
    await until(() => readdirIfThere(folder).some((name) => name.endsWith('.part')));
    const began = performance.now();
    await site.app.close();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(readdirIfThere(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    // The backup's own goes with its session, which ends a moment later.
    await until(async () => (await slots()).join() === 'quandary_backups');
    await site.close();

    site = await EmbeddedSite.open(join(home, 'site'));
    await site.app.get(NightlyBackups).start(site.postgres.url);
    expect(await slots()).toEqual([]);
  },
  patienceMs,
);

function readdirIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
