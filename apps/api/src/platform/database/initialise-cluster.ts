import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { superuser } from './server-seat';
import type { EmbeddedHome } from './embedded-home';
import { unprivileged, type Binaries } from './postgres-binaries';
import { refusedByFiles, refusedByPostgres } from './start-failure';

/**
 * Makes the cluster under another name first: only a complete one gets the name, and of two that are made at once
 * the first.
 */
export function initialiseCluster(binaries: Binaries, home: EmbeddedHome): void {
  const unfinished = `${home.cluster}.${randomBytes(6).toString('hex')}.new`;
  const flags = [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${home.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
  ];
  const { command, args } = unprivileged({ command: binaries.initdb, args: flags });
  try {
    const made = spawnSync(command, args, { encoding: 'utf8' });
    if (made.error) throw refusedByFiles(made.error, home.scene());
    if (made.status !== 0) {
      home.log(made.stderr);
      throw refusedByPostgres(made.stderr, home.scene());
    }
    renameSync(unfinished, home.cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(home.cluster, 'PG_VERSION'))) throw error; // otherwise another process was quicker
  }
}
