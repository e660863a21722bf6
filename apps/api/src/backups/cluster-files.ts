import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFile, eachFew, ownerOnly, writeNew, type Measured } from './file-copy';
import { Stopped } from './sentences';

export type CopiedFile = Measured & {
  /** Below the folder that is copied, with slashes. */
  path: string;
};

export interface Copied {
  folders: string[];
  files: CopiedFile[];
}

/** Files beside the cluster without which nobody could open it. */
export const isPassword = (name: string): boolean => name.includes('password');

/** What a server writes anew when it starts; the log goes its own way (wal-pieces.ts). */
const emptied = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
]);
/** Of the running server, not of what it stores; and temporary files and tables. */
const left = [
  /^postmaster\.(pid|opts)$/,
  /^(backup_label|tablespace_map)(\.old)?$/,
  /^(standby|recovery)\.signal$/,
  /^postgresql\.auto\.conf\.tmp$/,
  /^current_logfiles/,
  /^pg_internal\.init/,
  /^pgsql_tmp/,
  /^t\d+_\d+/,
];
/** What recovery starts from is copied last, and whole: the server may be writing it. */
const control = 'global/pg_control';

interface Wish {
  cluster: string;
  to: string;
  signal: AbortSignal;
}

/**
 * Copies the files of a cluster while its server writes to them; between pg_backup_start and pg_backup_stop the log
 * mends what is torn. What vanishes meanwhile is left out, and the log knows of it.
 */
export async function copyCluster({ cluster, to, signal }: Wish): Promise<Copied> {
  const { folders, paths } = await listed(cluster);
  if (paths.some((path) => path.startsWith('pg_tblspc/')))
    throw new Stopped('This database has tablespaces of its own, which a backup here does not hold.');
  await mkdir(to, { recursive: true, mode: ownerOnly.folder });
  for (const folder of folders) await mkdir(join(to, folder), { mode: ownerOnly.folder });
  const files: CopiedFile[] = [];
  await eachFew(
    paths.filter((path) => path !== control),
    async (path) => {
      const copied = await copyFile(join(cluster, path), join(to, path), signal).catch(unlessGone);
      if (copied) files.push({ path, ...copied });
    },
  );
  files.push({ path: control, ...(await copyControl(join(cluster, control), join(to, control))) });
  return { folders, files };
}

function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Eight kilobytes that are written in one piece and may be read in two. */
async function copyControl(from: string, to: string): Promise<Measured> {
  let before = await readFile(from);
  for (;;) {
    const after = await readFile(from);
    if (after.equals(before)) return writeNew(to, after);
    before = after;
  }
}

async function listed(cluster: string, below = ''): Promise<{ folders: string[]; paths: string[] }> {
  const folders: string[] = [];
  const paths: string[] = [];
  const entries = await readdir(join(cluster, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => unlessGone(error) ?? [],
  );
  for (const { name } of entries.filter((entry) => entry.isDirectory() && !isLeft(entry.name))) {
    const path = below + name;
    folders.push(path);
    if (emptied.has(path)) continue;
    const inside = await listed(cluster, `${path}/`);
    folders.push(...inside.folders);
    paths.push(...inside.paths);
  }
  paths.push(
    ...entries.filter((entry) => !entry.isDirectory() && !isLeft(entry.name)).map(({ name }) => below + name),
  );
  return { folders, paths };
}

const isLeft = (name: string) => left.some((form) => form.test(name));
