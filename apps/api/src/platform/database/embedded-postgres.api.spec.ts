import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  answers,
  ask,
  lockFile,
  makeFolder,
  OtherProcess,
  postmasterOf,
  until,
} from '../../../test/embedded-directory';
import { siteDatabase } from './database-url';
import { startEmbeddedPostgres, stopAbandonedPostgres, type EmbeddedServer } from './embedded-postgres';

let folder: string;
let home: string;
const open: { stop(): Promise<unknown> }[] = [];

beforeAll(() => {
  folder = makeFolder();
  home = join(folder, 'original');
});
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop();
});
afterAll(async () => {
  await OtherProcess.tidy();
  rmSync(folder, { recursive: true, force: true });
});

/** Stopped after the test, whatever becomes of it. */
async function start(directory = home): Promise<EmbeddedServer> {
  const server = await startEmbeddedPostgres(directory);
  open.push(server);
  return server;
}

async function another(directory = home): Promise<OtherProcess> {
  const process = await OtherProcess.run(directory);
  open.push({ stop: () => process.kill() });
  return process;
}

describe('those who use the server', () => {
  it('leave it to others that use it, and the last stops it', async () => {
    const command = await start();
    const site = await start();
    expect(site.url).toBe(command.url);
    await command.stop();
    expect(await answers(site.url)).toBe(true);
    await site.stop();
    expect(await answers(site.url)).toBe(false);
    expect(existsSync(lockFile(home))).toBe(false);
  });

  it('get one server when two start at once', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.url).toBe(other.url);
    await one.stop();
    expect(await answers(other.url)).toBe(true);
  });

  it('get a server when they come while another stops it', async () => {
    for (let round = 0; round < 5; round++) {
      const last = await start();
      const [newcomer] = await Promise.all([start(), last.stop()]);
      expect(await answers(newcomer.url)).toBe(true);
      await newcomer.stop();
    }
  });

  it('do not count once they were killed; the next start goes on with the server they left', async () => {
    const killed = await another();
    await killed.kill();
    expect(await answers(killed.said.url!)).toBe(true);

    const site = await start();
    expect(site.url).toBe(killed.said.url);
    await site.stop();
    expect(await answers(site.url)).toBe(false);
  });

  it('are asked before an abandoned server is ended', async () => {
    const living = await another();
    expect(await stopAbandonedPostgres(home)).toBe(false);
    await living.kill();
    await until(() => stopAbandonedPostgres(home));
    expect(await answers(living.said.url!)).toBe(false);
  });
});

describe('a server is known by the directory it runs on', () => {
  it('so a copy has a server of its own, and what is done there does not reach the original', async () => {
    const original = await start();
    await ask(original.url, 'CREATE TABLE IF NOT EXISTS letters (text text)');
    await ask(original.url, 'CHECKPOINT');
    const copied = join(folder, 'copy');
    cpSync(home, copied, { recursive: true });

    const copy = await start(copied);
    expect(copy.url).not.toBe(original.url);
    await ask(copy.url, `INSERT INTO letters VALUES ('only here')`);
    expect(await ask(original.url, 'SELECT text FROM letters')).toEqual([]);
    await copy.stop();
    expect(await answers(original.url)).toBe(true);
    expect(postmasterOf(home)).toBeGreaterThan(0);
  });

  it('so it is found again when the directory was moved under it', async () => {
    const killed = await another();
    await killed.kill();
    const moved = join(folder, 'moved');
    renameSync(home, moved);
    try {
      const site = await start(moved);
      expect(site.url).toBe(killed.said.url);
      await site.stop();
      expect(await answers(site.url)).toBe(false);
    } finally {
      renameSync(moved, home);
    }
  });

  it('so the number of another living process stops nothing', async () => {
    const before = await start();
    const lock = readFileSync(lockFile(home), 'utf8');
    await before.stop();
    for (const living of [process.pid, process.ppid, 1]) {
      writeFileSync(lockFile(home), lock.replace(/^\d+/, String(living)));
      const site = await start();
      expect(await answers(site.url)).toBe(true);
      expect(postmasterOf(home)).not.toBe(living);
      await site.stop();
    }
  });

  it.each(['', 'nonsense\n'])('so a lock that says nothing (%j) stops nothing', async (text) => {
    await (await start()).stop();
    writeFileSync(lockFile(home), text);
    const site = await start();
    expect(await answers(site.url)).toBe(true);
  });

  it('so one that is slow to answer is waited for', async () => {
    const killed = await another();
    await killed.kill();
    const pid = postmasterOf(home);
    process.kill(pid, 'SIGSTOP');
    setTimeout(() => process.kill(pid, 'SIGCONT'), 1_000);
    const site = await start();
    expect(site.url).toBe(killed.said.url);
    expect(postmasterOf(home)).toBe(pid);
  });

  it('and nothing of the question stays in the directory', async () => {
    await start();
    await start();
    expect(readdirSync(join(home, 'cluster')).filter((name) => /nonce|postmaster\.pid\./.test(name))).toEqual(
      [],
    );
    expect(readdirSync(home).sort()).toEqual(['cluster', 'log', ...passwords]);
  });
});

const passwords = ['operator-password', 'owner-password', 'password', 'site-password'];

describe('the passwords', () => {
  it('of the superuser and of each role differ, each in a file that only its owner reads', async () => {
    const server = await start();
    const urls = await siteDatabase(server.url);
    const roles = Object.entries({ '': server.url, ...urls });
    for (const [role, url] of roles) {
      const file = join(home, role ? `${role}-password` : 'password');
      expect(new URL(url).password).toBe(readFileSync(file, 'utf8'));
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    expect(new Set(roles.map(([, url]) => new URL(url).password)).size).toBe(roles.length);
    expect(await ask(urls.site, 'SELECT current_user AS name')).toEqual([{ name: 'quandary_site' }]);
  });

  it('of a site that was installed when it owned its database is changed at its next start', async () => {
    const server = await start();
    const former = new URL((await siteDatabase(server.url)).owner);
    former.password = new URL(server.url).password;
    await ask(server.url, `ALTER ROLE quandary PASSWORD '${former.password}'`);
    await ask(server.url, 'DROP ROLE quandary_site');
    await ask(server.url, 'DROP ROLE quandary_operator');
    await server.stop();
    for (const role of ['owner', 'site', 'operator']) rmSync(join(home, `${role}-password`));
    mkdirSync(join(home, 'users'));

    const upgraded = await start();
    const found = await Promise.all([siteDatabase(upgraded.url), siteDatabase(upgraded.url)]);
    for (const urls of found) {
      for (const url of Object.values(urls)) expect(await answers(url)).toBe(true);
    }
    former.port = new URL(upgraded.url).port;
    expect(await answers(former.href)).toBe(false);
    expect(existsSync(join(home, 'users'))).toBe(false);
  });
});

describe("Postgres' log", () => {
  it('is a file for each weekday, begun anew when its day comes again', async () => {
    const old = join(home, 'log', 'postgres-Old.log');
    const server = await start();
    await server.stop();
    writeFileSync(old, 'of last week');
    const eightDaysAgo = new Date(Date.now() - 8 * 24 * 3_600_000);
    utimesSync(old, eightDaysAgo, eightDaysAgo);

    const again = await start();
    expect(existsSync(old)).toBe(false);
    const files = readdirSync(join(home, 'log'));
    expect(files.every((name) => /^postgres-(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.log$/.test(name))).toBe(true);
    const text = files.map((name) => readFileSync(join(home, 'log', name), 'utf8')).join('');
    expect(text).toContain('redirecting log output'); // what came before its own log
    expect(text).toContain('ready to accept connections');
    const [settings] = await ask(
      again.url,
      `SELECT current_setting('log_truncate_on_rotation') AS anew, current_setting('log_rotation_age') AS every`,
    );
    expect(settings).toEqual({ anew: 'on', every: '1d' });
  });

  it('waits for the disk: what the server promises is written', async () => {
    const { url } = await start();
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'])
      expect(await ask(url, `SELECT current_setting($1) AS value`, [name])).toEqual([{ value: 'on' }]);
  });
});
