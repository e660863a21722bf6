import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  answers,
  lockFile,
  makeFolder,
  OtherProcess,
  postmasterOf,
  processesOn,
} from '../../../test/embedded-directory';
import { startEmbeddedPostgres } from './embedded-postgres';
import { findBinaries, unprivileged } from './postgres-binaries';

const failsWithinMs = 5_000;

let folder: string;
/** A directory that was used, and whose server is stopped. */
let used: string;

beforeAll(async () => {
  folder = makeFolder();
  used = join(folder, 'used');
  await (await startEmbeddedPostgres(used)).stop();
});
afterAll(async () => {
  await OtherProcess.tidy();
  rmSync(folder, { recursive: true, force: true });
});

/** @returns the sentence of a start that fails in time and leaves no process behind */
async function refusal(directory: string, port?: number): Promise<string> {
  const since = Date.now();
  const sentence = await startEmbeddedPostgres(directory, { port }).then(
    async (server) => {
      await server.stop();
      return 'It started.';
    },
    (error: Error) => error.message,
  );
  expect(Date.now() - since).toBeLessThan(failsWithinMs);
  expectOneSentence(sentence);
  expect(processesOn(directory)).toEqual([]);
  return sentence;
}

/** What is wrong, a colon, what to do. */
function expectOneSentence(text: string): void {
  expect(text).toMatch(/^[^\n]+: [^\n]+\.$/);
  expect(text).not.toMatch(/\. [A-Z]|\bat .*:\d+:\d+/);
}

/** Puts the file back afterwards. */
async function without<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const text = readFileSync(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
    writeFileSync(file, text, { mode: 0o600 });
  }
}

describe('a start with a password file that does not serve', () => {
  const file = () => join(used, 'password');

  it('says that it is empty', async () => {
    await without(file(), async () => {
      writeFileSync(file(), '');
      expect(await refusal(used)).toContain(`${file()} is empty: put back the one from a backup`);
    });
  });

  it('says that it is missing, and makes none that fits nothing', async () => {
    await without(file(), async () => {
      rmSync(file());
      expect(await refusal(used)).toContain('is missing');
      expect(existsSync(file())).toBe(false);
    });
  });

  it('says that it is not the one of the database, and ends the server it started', async () => {
    await without(file(), async () => {
      writeFileSync(file(), 'another');
      expect(await refusal(used)).toContain('is not the one of the database');
      expect(existsSync(lockFile(used))).toBe(false);
    });
  });

  it('says so while the server runs, and leaves it to those who use it', async () => {
    const server = await startEmbeddedPostgres(used);
    try {
      await without(file(), async () => {
        writeFileSync(file(), 'another');
        await expect(startEmbeddedPostgres(used)).rejects.toThrow('is not the one of the database');
      });
      expect(await answers(server.url)).toBe(true);
    } finally {
      await server.stop();
    }
  });

  it('says that it is empty where nothing else is, too', async () => {
    const fresh = join(folder, 'empty-password');
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'password'), '');
    expect(await refusal(fresh)).toContain('is empty: delete it');
    expect(readdirSync(fresh)).toEqual(['password']);
  });
});

describe('a start on a cluster that is not ours to use', () => {
  const version = () => join(used, 'cluster', 'PG_VERSION');

  it('does not make a new one over what is there', async () => {
    await without(version(), async () => {
      rmSync(version());
      expect(await refusal(used)).toContain('is not a complete Postgres cluster');
      expect(existsSync(version())).toBe(false);
    });
  });

  it('names the version that made it', async () => {
    await without(version(), async () => {
      writeFileSync(version(), '17\n');
      expect(await refusal(used)).toMatch(/made by Postgres 17 and the embedded one is 18: /);
    });
  });

  it('says what Postgres says, and where to read on', async () => {
    const file = join(used, 'cluster', 'postgresql.auto.conf');
    await without(file, async () => {
      writeFileSync(file, 'work_mem = much\n');
      expect(await refusal(used)).toMatch(/\(.*postgresql\.auto\.conf.*\).*log\/postgres-\w{3}\.log/);
    });
  });

  it('says what Postgres says after its own log has begun', async () => {
    const file = join(used, 'cluster', 'global', 'pg_control');
    await without(file, async () => {
      writeFileSync(file, Buffer.alloc(8192));
      const sentence = await refusal(used);
      expect(sentence).toMatch(/did not start \(.+\): .*log\/postgres-\w{3}\.log/);
      expect(sentence).not.toContain('it said nothing');
    });
  });
});

describe('a start in a place that does not serve', () => {
  it('says that the directory is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    expect(await refusal(file)).toContain('is a file');
    expect(await refusal(join(file, 'below'))).toContain('is a file');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('says that the port is taken, and leaves nothing of a new directory', async () => {
    const fresh = join(folder, 'new', 'deep');
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    expect(await refusal(fresh, port)).toContain(`cannot listen on port ${port}`);
    expect(existsSync(join(folder, 'new'))).toBe(false);
    expect(await refusal(used, port)).toContain(`cannot listen on port ${port}`);
    await new Promise((done) => other.close(done));
  });

  it.each([
    ['a new directory', () => join(folder, 'few-files')],
    ['one that was used', () => used],
  ])('says that too few files may be open: %s', async (_, directory) => {
    const before = existsSync(directory());
    const since = Date.now();
    const other = await OtherProcess.run(directory(), 'ulimit -n 64');
    expect(Date.now() - since).toBeLessThan(failsWithinMs + 5_000); // with the compiler
    expectOneSentence(other.said.error ?? 'It started.');
    expect(other.said.error).toContain('too few files');
    expect(existsSync(directory())).toBe(before);
    await other.kill();
  });

  it('says that no account but root is to be had', () => {
    const as = { account: 0, unshare: join(folder, 'no-such-program') };
    expect(() => unprivileged({ command: 'postgres', args: [] }, as)).toThrow(/no user namespace: start as/);
  });

  it('says that there is no Postgres for the platform', async () => {
    await expect(findBinaries('plan9')).rejects.toThrow(
      /no embedded Postgres for plan9-\w+: set DATABASE_URL/,
    );
  });

  it('says that the directory cannot be written', async () => {
    const there = join(folder, 'locked');
    mkdirSync(there);
    const unlock = lock(there);
    if (!unlock) return notTried('a read-only directory');
    try {
      expect(await refusal(there)).toContain('cannot be written');
      expect(await refusal(join(there, 'below'))).toContain('cannot be written');
      expect(readdirSync(there)).toEqual([]);
    } finally {
      unlock();
    }
  });

  it('says that the disk is full: with a new directory, and with one that was used', async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (!mount(disk, 'size=20m')) return notTried('a full disk');
    try {
      expect(await refusal(join(disk, 'new'))).toContain('is full');
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      unmount(disk);
    }
    mount(disk, 'size=120m');
    try {
      cpSync(used, join(disk, 'used'), { recursive: true });
      fill(disk);
      expect(await refusal(join(disk, 'used'))).toContain('is full');
      rmSync(join(disk, 'filling'));
      await (await startEmbeddedPostgres(join(disk, 'used'))).stop();
    } finally {
      unmount(disk);
    }
  });
});

it('a server that was killed is waited for while it recovers', async () => {
  const other = await OtherProcess.run(used);
  process.kill(postmasterOf(used), 'SIGKILL');
  await other.kill();
  const server = await startEmbeddedPostgres(used);
  expect(await answers(server.url)).toBe(true);
  await server.stop();
});

const isRoot = process.getuid?.() === 0;

/** Root writes through permissions, so a file system that is read-only stands in. Undefined where none is allowed. */
function lock(directory: string): (() => void) | undefined {
  if (isRoot) return mount(directory, 'ro') ? () => unmount(directory) : undefined;
  chmodSync(directory, 0o500);
  return () => chmodSync(directory, 0o700);
}

const mount = (directory: string, options: string) =>
  isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'quandary-test', directory]).status === 0;

const unmount = (directory: string) => spawnSync('umount', [directory]);

function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filling'), Buffer.alloc(bavail * bsize, 1));
}

/** The sentences themselves are looked at everywhere, in start-failure.spec.ts. */
function notTried(what: string): void {
  process.stderr.write(`\n  Not tried: ${what}, because this account may mount nothing.\n`);
}
