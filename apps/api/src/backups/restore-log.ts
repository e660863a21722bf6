import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptBackup } from './backup-folders';
import { lsnOf } from './lsn';
import { damaged } from './restored-folder';
import { pieceName, piecesIn, placeLog, unbroken } from './wal-pieces';

/** The log up to the moment that the backup shows: it is part of the backup, and all of it must be there. */
export async function placeOwnLog({ folder, manifest }: KeptBackup, cluster: string): Promise<void> {
  const own = manifest.files.filter(({ path }) => path.startsWith('wal/'));
  for (const { path, sha256 } of own) {
    const content = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? damaged(folder, `${path} is missing`) : error;
    });
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw damaged(folder, `${path} is not what was written`);
  }
  const names = new Set(own.map(({ path }) => path.slice('wal/'.length)));
  const pieces = (await piecesIn(join(folder, 'wal'))).filter((piece) => names.has(pieceName(piece)));
  const broken = await placeLog(pieces, join(folder, 'wal'), cluster);
  if (broken) throw damaged(folder, `wal/${pieceName(broken)} cannot be read`);
}

/**
 * The log that was written after that moment, as far as it is there without a gap.
 * @returns why it was not followed to its end, as a sentence
 */
export async function placeLaterLog(
  { folder, manifest }: KeptBackup,
  cluster: string,
): Promise<string | undefined> {
  const wal = join(folder, 'wal');
  const at = lsnOf(manifest.atLsn);
  const pieces = (await piecesIn(wal)).filter(({ timeline }) => timeline === manifest.timeline);
  const later = pieces.filter(({ to }) => to > at);
  const end = unbroken(later, at, manifest.timeline);
  const broken = await placeLog(
    later.filter(({ to }) => to <= end),
    wal,
    cluster,
  );
  if (broken)
    return `The log after the backup is damaged at wal/${pieceName(broken)}: what was written after that is not here.`;
  const lost = later.find(({ to }) => to > end);
  return (
    lost &&
    `The log after the backup has a gap before wal/${pieceName(lost)}: what was written after it is not here.`
  );
}
