import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startEmbeddedPostgres } from './embedded-postgres';

it('a copy of the data directory has a server of its own: what is tried on it does not reach the original', async () => {
  const home = mkdtempSync(join(tmpdir(), 'quandary-postgres-'));
  const original = await startEmbeddedPostgres(join(home, 'a'));
  cpSync(join(home, 'a'), join(home, 'b'), { recursive: true });
  const copy = await startEmbeddedPostgres(join(home, 'b'));
  try {
    expect(copy.url).not.toBe(original.url);
  } finally {
    await copy.stop();
    await original.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
