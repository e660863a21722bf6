import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../accounts/demo-logins';
import { EmbeddedSite } from '../../test/embedded-site';
import { manifestName, newestIn } from './backup-folders';
import { makeBackup, type MadeBackup } from './make-backup';
import { restoreBackup } from './restore-backup';

/** The disk of a test machine is shared with many. */
const patienceMs = 180_000;
const never = new AbortController().signal;
const email = 'letter-writer@demo.test';

let home: string;
let site: EmbeddedSite;
let cookie: string;
let quiet: MadeBackup;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'quandary-backups-'));
  site = await EmbeddedSite.open(at('site'));
  cookie = await site.signIn(email, DEMO_PASSWORD);
  quiet = await backup('quiet');
}, patienceMs);
afterAll(async () => {
  await site.close();
  rmSync(home, { recursive: true, force: true });
}, patienceMs);

const at = (...names: string[]) => join(home, ...names);
const backup = (parent: string, more: { keep?: number; signal?: AbortSignal } = {}) =>
  makeBackup({
    superuserUrl: site.postgres.url,
    dataDirectory: site.directory,
    parent: at(parent),
    signal: never,
    ...more,
  });
const restore = (from: string, into: string) =>
  restoreBackup({ from: at(from), into: at(into), signal: never });

describe('a backup', () => {
  it(
    'is made while people write, and opens as a site where they sign in',
    async () => {
      const writers = site.writers(4, cookie);
      await writers.until(20);
      const { folder, manifest } = await backup('busy');
      await writers.stop();
      expect(writers.failed).toEqual([]);
      expect(manifest.ledger).not.toBeNull();

      const restored = await restore('busy', 'from-busy');
      expect(restored.backup.folder).toBe(folder);
      expect(restored.verified.sealed).toBe(restored.verified.penNames);

      const again = await EmbeddedSite.open(at('from-busy'));
      try {
        const viewer = '{ viewer { email } }';
        const signedIn = await again.signIn(email, DEMO_PASSWORD);
        expect((await again.ask(viewer, {}, signedIn)).data).toEqual({ viewer: { email } });
        expect((await again.ask(viewer, {}, cookie)).data).toEqual({ viewer: null });
        const promised = writers.written.filter((letter) => letter.at < new Date(manifest.at));
        const [{ found }] = await again.source.query(
          'SELECT count(*)::int AS found FROM posts WHERE title = ANY($1)',
          [promised.map(({ title }) => title)],
        );
        expect(promised.length).toBeGreaterThan(0);
        expect(found).toBe(promised.length);
        await expect(again.source.query('SELECT FROM sealed.authors')).rejects.toThrow('permission denied');
      } finally {
        await again.close();
      }
    },
    patienceMs,
  );

  it('is for its owner alone', () => {
    const modes = ['', manifestName, 'password', 'cluster', 'cluster/base', 'cluster/PG_VERSION', 'wal'].map(
      (path) => (statSync(join(quiet.folder, path)).mode & 0o777).toString(8),
    );
    expect(modes).toEqual(['700', '600', '600', '700', '700', '600', '700']);
  });

  it('leaves nothing behind on the server, nor in the folder when it is stopped', async () => {
    const stopping = new AbortController();
    const stopped = backup('stopped', { signal: stopping.signal });
    while (!existsSync(at('stopped')) || readdirSync(at('stopped')).length === 0)
      await new Promise(setImmediate);
    stopping.abort();
    await expect(stopped).rejects.toThrow('The backup was stopped. Nothing is left of it.');
    expect(readdirSync(at('stopped'))).toEqual([]);
    while ((await site.source.query('SELECT FROM pg_replication_slots')).length > 0) continue;
  });

  it(
    'takes away the oldest of its own, and nothing that is not',
    async () => {
      mkdirSync(at('kept', '2020-01-01T00-00-00Z'), { recursive: true });
      writeFileSync(at('kept', 'letter.txt'), 'mine');
      const first = await backup('kept', { keep: 1 });
      mkdirSync(`${first.folder}.${first.manifest.system}.part`); // of one that was killed
      const second = await backup('kept', { keep: 1 });
      expect(second.rotated).toEqual([first.folder.slice(at('kept').length + 1)]);
      expect(readdirSync(at('kept')).sort()).toEqual(
        ['2020-01-01T00-00-00Z', second.folder.slice(at('kept').length + 1), 'letter.txt'].sort(),
      );
    },
    patienceMs,
  );

  it(
    'waits for nobody who makes one already, and says so',
    async () => {
      const [one, other] = await Promise.allSettled([backup('twice'), backup('twice')]);
      const refused = [one, other].filter((each) => each.status === 'rejected');
      expect(refused).toHaveLength(1);
      expect(refused[0]?.reason.message).toMatch(/^Another backup is being made/);
      expect(await newestIn(at('twice'))).toBeDefined();
    },
    patienceMs,
  );

  it('does not go into the database itself', async () => {
    await expect(backup('site/cluster/backups')).rejects.toThrow('lies inside the database itself');
  });
});

describe('a restore', () => {
  it(
    'shows every table as it was, row by row',
    async () => {
      const { tables } = await restore('quiet', 'from-quiet');
      const { 'public.sessions': sessions, ...others } = tables;
      const { 'public.sessions': before, ...written } = quiet.manifest.ledger ?? {};
      expect(others).toEqual(written);
      expect([before?.rows, sessions?.rows]).toEqual(['1', '0']);
      expect(readdirSync(at('from-quiet')).sort()).toEqual([
        'cluster',
        'operator-password',
        'owner-password',
        'password',
        'site-password',
      ]);
    },
    patienceMs,
  );

  it('never writes over anything', async () => {
    mkdirSync(at('taken'));
    writeFileSync(at('taken', 'letter.txt'), 'mine');
    await expect(restore('quiet', 'taken')).rejects.toThrow('is not empty');
    await expect(restore('quiet', 'site')).rejects.toThrow('is not empty');
    await expect(restore('quiet', 'taken/letter.txt')).rejects.toThrow('is not a folder');
    expect(readdirSync(at('taken'))).toEqual(['letter.txt']);
  });

  it(
    'refuses what is damaged, missing, unfinished or of another release, and leaves nothing',
    async () => {
      const { folder } = await backup('damaged');
      const name = folder.slice(home.length + 1);
      const { files } = quiet.manifest;
      const biggest = files.toSorted((one, other) => other.bytes - one.bytes)[0]!.path;
      appendFileSync(join(folder, biggest), 'x');
      await expect(restore('damaged', 'nowhere')).rejects.toThrow(`${biggest} is not what was written`);
      unlinkSync(join(folder, biggest));
      await expect(restore('damaged', 'nowhere')).rejects.toThrow(`${biggest} is missing`);
      const written = quiet.manifest.ledger?.['public.votes'];
      const ledger = { ...quiet.manifest.ledger, 'public.votes': { ...written, sum: '1' } };
      writeFileSync(join(quiet.folder, manifestName), JSON.stringify({ ...quiet.manifest, ledger }));
      await expect(restore('quiet', 'nowhere')).rejects.toThrow('public.votes has other values');
      const manifest = { ...(await newestIn(at('damaged')))!.manifest, postgres: '17.2' };
      writeFileSync(join(folder, manifestName), JSON.stringify(manifest));
      await expect(restore(name, 'nowhere')).rejects.toThrow('is of Postgres 17, and this release brings 18');
      writeFileSync(join(folder, manifestName), '{');
      await expect(restore(name, 'nowhere')).rejects.toThrow('backup.json is damaged');
      await expect(restore(`${name}.1.part`, 'nowhere')).rejects.toThrow('was never finished');
      await expect(restore('no-such-folder', 'nowhere')).rejects.toThrow('is not a backup');
      expect(existsSync(at('nowhere'))).toBe(false);
    },
    patienceMs,
  );
});
