import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ledgerForm } from './ledger';
import { Stopped } from './sentences';

/**
 * A folder of backups: FOLDER/2026-11-21T03-30-00Z for each, which has
 *   backup.json   what is in it, and what was in the database at that moment
 *   cluster/      the files of the server
 *   wal/          the log: from the beginning of the copy to that moment, and what was written after it
 * and the passwords beside them, as in DATA_DIR. What is being made or taken away ends in .part.
 */

export const manifestName = 'backup.json';
const unfinished = '.part';
const nameForm = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/;

const lsn = z.string().regex(/^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/);
const insidePath = z
  .string()
  .regex(/^[^/\\\0]+(\/[^/\\\0]+)*$/)
  .refine((path) => !path.split('/').includes('..'));

const manifestForm = z.object({
  product: z.literal('quandary'),
  format: z.literal(1),
  /** The cluster's own number: copies and restored ones share it. */
  system: z.string().regex(/^\d+$/),
  postgres: z.string(),
  timeline: z.number().int().positive(),
  startLsn: lsn,
  stopLsn: lsn,
  /** The moment that the backup shows. */
  atLsn: lsn,
  at: z.iso.datetime(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Null: so much was written that no moment could be found at which nobody was writing. */
  ledger: ledgerForm.nullable(),
  folders: z.array(insidePath),
  files: z.array(
    z.object({
      path: insidePath,
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestForm>;

export interface KeptBackup {
  folder: string;
  manifest: Manifest;
}

export const backupName = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

/** Says whose it is, so that another site's backup in the same folder is left alone. */
export const partName = (name: string, system: string): string => `${name}.${system}${unfinished}`;

export const isUnfinished = (folder: string): boolean => basename(folder).endsWith(unfinished);

/** What was being made or taken away when somebody killed it. Only who holds the lock may ask. */
export async function sweep(parent: string, system: string): Promise<void> {
  for (const name of await namesIn(parent)) {
    const [made = '', ...rest] = name.split('.');
    if (nameForm.test(made) && name === partName(made, system) && rest.length === 2)
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** The finished backups in a folder, the newest first. @param system of this cluster alone */
export async function backupsIn(parent: string, system: string): Promise<KeptBackup[]> {
  const kept: KeptBackup[] = [];
  for await (const backup of finished(parent, system)) kept.push(backup);
  return kept;
}

/** @param system of this cluster alone; of any when it is not said */
export async function newestIn(parent: string, system?: string): Promise<KeptBackup | undefined> {
  for await (const backup of finished(parent, system)) return backup;
  return undefined;
}

async function* finished(parent: string, system?: string): AsyncGenerator<KeptBackup> {
  for (const name of (await namesIn(parent))
    .filter((each) => nameForm.test(each))
    .sort()
    .reverse()) {
    const folder = join(parent, name);
    const manifest = await readManifest(folder).catch(() => undefined);
    if (manifest && (system === undefined || manifest.system === system)) yield { folder, manifest };
  }
}

async function namesIn(parent: string): Promise<string[]> {
  return readdir(parent).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** Throws a sentence when there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => {
    throw new Stopped(`${folder} is not a backup: it has no ${manifestName}.`);
  });
  const parsed = manifestForm.safeParse(parse(text));
  if (!parsed.success)
    throw new Stopped(
      `${join(folder, manifestName)} is damaged, or of a newer release. Take another backup, or that release.`,
    );
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Rotation {
  parent: string;
  system: string;
  /** How many stay: one at least. */
  keep: number;
}

/** Takes away the oldest of this cluster's backups. @returns their names */
export async function rotate({ parent, system, keep }: Rotation): Promise<string[]> {
  const old = (await backupsIn(parent, system)).slice(Math.max(keep, 1));
  for (const { folder } of old) {
    const leaving = join(parent, partName(basename(folder), system)); // half of it never looks like all of it
    await rename(folder, leaving);
    await rm(leaving, { recursive: true, force: true });
  }
  return old.map(({ folder }) => basename(folder));
}
