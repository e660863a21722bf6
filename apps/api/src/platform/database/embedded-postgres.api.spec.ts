import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'quandary-postgres-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  return client
    .connect()
    .then(() => client.end())
    .then(
      () => true,
      () => false,
    );
}

/** A process that lives as long as this one: it stands for a site that uses the server as well. */
const another = () => join(home, 'users', String(process.ppid));

describe('the embedded server', () => {
  it('goes on while another process uses it, and stops with the last', async () => {
    const command = await startEmbeddedPostgres(home);
    writeFileSync(another(), '');
    await command.stop();
    expect(await answers(command.url)).toBe(true);

    const site = await startEmbeddedPostgres(home);
    expect(site.url).toBe(command.url);
    rmSync(another());
    await site.stop();
    expect(await answers(site.url)).toBe(false);
  });

  it('forgets who was killed: their numbers may belong to others after a restart of the machine', async () => {
    writeFileSync(another(), '');
    const hourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(another(), hourAgo, hourAgo);

    const site = await startEmbeddedPostgres(home);
    await site.stop();
    expect(await answers(site.url)).toBe(false);
  });

  it('is one server for two that start at once', async () => {
    const [one, other] = await Promise.all([startEmbeddedPostgres(home), startEmbeddedPostgres(home)]);
    expect(one.url).toBe(other.url);
    expect(await answers(one.url)).toBe(true);
    await one.stop();
    await other.stop();
    expect(await answers(one.url)).toBe(false);
  });
});
