import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

/** Hashed in one go on the thread that serves people: half a millisecond. */
const chunkBytes = 256 * 1024;
/** A letter that somebody wrote in confidence is in here. */
export const ownerOnly = { file: 0o600, folder: 0o700 };

export interface Measured {
  bytes: number;
  /** Of the content, in hexadecimal digits. */
  sha256: string;
}

/** Copies a file as it is at this moment; it may be in the disk's cache only. Throws when `to` exists. */
export async function copyFile(from: string, to: string, signal: AbortSignal): Promise<Measured> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', ownerOnly.file);
    try {
      return await pour(source, target, signal);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function pour(source: FileHandle, target: FileHandle, signal: AbortSignal): Promise<Measured> {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let bytes = 0;
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead } = await source.read(chunk, 0, chunkBytes, bytes);
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
    const read = chunk.subarray(0, bytesRead);
    hash.update(read);
    await target.writeFile(read); // all of it, from where the last one ended
    bytes += bytesRead;
  }
}

/** Writes a file to the disk. Throws when it exists. */
export async function writeNew(path: string, content: string | Buffer): Promise<Measured> {
  const file = await open(path, 'wx', ownerOnly.file);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  return {
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** Files reach the disk: together, when all are written, so that the disk can order them. */
export async function syncFiles(paths: readonly string[]): Promise<void> {
  await eachFew(paths, async (path) => {
    const file = await open(path, 'r+');
    await file.sync().finally(() => file.close());
  });
}

/** The names in a folder reach the disk as well; where a system knows no such thing (Windows) nothing happens. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** As many at once as keep the disk busy without keeping the site's own reads waiting. */
const atOnce = 4;

/** Works through a list a few at a time; the first that fails ends it, when the others have come to rest. */
export async function eachFew<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failed = false;
  const worker = async () => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      await work(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const end = ends.find((each) => each.status === 'rejected');
  if (end) throw end.reason;
}
