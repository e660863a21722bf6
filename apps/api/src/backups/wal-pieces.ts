import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { ownerOnly, syncFolder, writeNew, type Measured } from './file-copy';
import { hex, segmentBytes, segmentName, segmentStart, textOfLsn } from './lsn';

/** A stretch of the write-ahead log in a file of its own, within one segment. */
export interface Piece {
  timeline: number;
  from: bigint;
  to: bigint;
}

/** The log that is wanted is not there any more, or not what it was: a new backup has to begin. */
export class LogGone extends Error {}

const form = /^(?<timeline>[0-9A-F]{8})-(?<from>[0-9A-F]{16})-(?<to>[0-9A-F]{16})\.gz$/;
const unfinished = '.part';

export const pieceName = ({ timeline, from, to }: Piece): string =>
  `${hex(BigInt(timeline), 8)}-${hex(from, 16)}-${hex(to, 16)}.gz`;

function pieceCalled(name: string): Piece | undefined {
  const { timeline, from, to } = form.exec(name)?.groups ?? {};
  if (!timeline || !from || !to) return undefined;
  return { timeline: parseInt(timeline, 16), from: BigInt(`0x${from}`), to: BigInt(`0x${to}`) };
}

/** The finished pieces in a folder, in the order of the log. */
export async function piecesIn(folder: string): Promise<Piece[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .map(pieceCalled)
    .filter((piece) => piece !== undefined)
    .sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
}

const compare = (one: bigint, other: bigint) => (one < other ? -1 : Number(one > other));

/** How far pieces go on from a place without a gap. */
export function unbroken(pieces: readonly Piece[], from: bigint, timeline: number): bigint {
  return pieces
    .filter((piece) => piece.timeline === timeline)
    .reduce((end, piece) => (piece.from <= end && piece.to > end ? piece.to : end), from);
}

interface Stretch extends Piece {
  /** Whose pg_wal has it, written and flushed. */
  cluster: string;
  folder: string;
}

/** Writes a stretch of the log into a folder: each segment's part is there whole, or not at all. */
export async function shipLog({ cluster, folder, timeline, from, to }: Stretch) {
  const written: (Measured & { name: string })[] = [];
  for (let at = from; at < to;) {
    const end = min(to, segmentStart(at) + segmentBytes);
    const piece = { timeline, from: at, to: end };
    const name = pieceName(piece);
    const content = await compressed(await readLog(cluster, piece), { level: constants.Z_BEST_SPEED });
    await rm(join(folder, name + unfinished), { force: true }); // of one that was killed
    written.push({ name, ...(await writeNew(join(folder, name + unfinished), content)) });
    await rename(join(folder, name + unfinished), join(folder, name));
    at = end;
  }
  await syncFolder(folder);
  return written;
}

const compressed = promisify<Buffer, object, Buffer>(gzip);
const decompressed = promisify<Buffer, Buffer>(gunzip);
const min = (one: bigint, other: bigint) => (one < other ? one : other);

async function readLog(cluster: string, { timeline, from, to }: Piece): Promise<Buffer> {
  const file = await open(join(cluster, 'pg_wal', segmentName(timeline, from)), 'r').catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT'
        ? new LogGone(`The log at ${textOfLsn(from)} is not there any more.`)
        : error;
    },
  );
  try {
    const bytes = Buffer.alloc(Number(to - from));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, Number(from - segmentStart(from)));
    if (bytesRead < bytes.length || !isLogAt(bytes, from))
      throw new LogGone(`The log at ${textOfLsn(from)} was used again for another place.`);
    return bytes;
  } finally {
    await file.close();
  }
}

const pageBytes = 8192n;
/** In the head of each page, after a magic number, flags and the timeline: the place that the page is of. */
const placeOffset = 8n;

/** A segment that is not needed any more is used again under another name; its pages tell which one they are of. */
function isLogAt(bytes: Buffer, from: bigint): boolean {
  const end = from + BigInt(bytes.length);
  const first = ((from + pageBytes - 1n) / pageBytes) * pageBytes;
  for (let page = first; page + placeOffset + 8n <= end; page += pageBytes) {
    const told = bytes.readBigUInt64LE(Number(page - from + placeOffset));
    if (told !== page && told !== 0n) return false; // zeros: the rest of a segment that was ended early
  }
  return true;
}

/**
 * Puts pieces into the pg_wal of a cluster; what a segment does not have yet is zeros, where recovery ends.
 * @returns the first piece that cannot be read, with all after it left out; undefined when all are there
 */
export async function placeLog(
  pieces: readonly Piece[],
  folder: string,
  cluster: string,
): Promise<Piece | undefined> {
  for (const piece of pieces) {
    const bytes = await readPiece(piece, folder).catch(() => undefined);
    if (!bytes) return piece;
    const path = join(cluster, 'pg_wal', segmentName(piece.timeline, piece.from));
    const file = await open(path, 'r+').catch(() => open(path, 'wx+', ownerOnly.file));
    try {
      await file.truncate(Number(segmentBytes));
      await file.write(bytes, 0, bytes.length, Number(piece.from - segmentStart(piece.from)));
      await file.sync();
    } finally {
      await file.close();
    }
  }
  return undefined;
}

async function readPiece(piece: Piece, folder: string): Promise<Buffer | undefined> {
  const bytes = await decompressed(await readFile(join(folder, pieceName(piece))));
  return bytes.length === Number(piece.to - piece.from) ? bytes : undefined;
}
