import { statfsSync } from 'node:fs';

/** A start that cannot succeed as things are: one sentence for the operator, what is wrong and what to do. */
export class StartFailure extends Error {}

/** What the sentences are about. */
export interface Scene {
  /** The data directory. */
  home: string;
  /** The file that Postgres writes its log to. */
  log: string;
  port?: number;
}

export const cannotBe = {
  full: ({ home }: Scene) =>
    `The disk that holds ${home} is full: free some space (some 60 MB for a new database), then start again.`,
  readOnly: ({ home }: Scene) =>
    `The data directory ${home} cannot be written: give the account that runs the site the right to write there, or name another folder in DATA_DIR.`,
  file: ({ home }: Scene) =>
    `The data directory ${home} is a file, or lies below one: name a folder in DATA_DIR.`,
  fewFiles: () =>
    'The embedded database may open too few files: allow this account at least 1024 (ulimit -n 1024), then start again.',
  portTaken: ({ port }: Scene) =>
    `The embedded database cannot listen on port ${port} because another program does: stop that program, then start again.`,
} satisfies Record<string, (scene: Scene) => string>;

type Reason = keyof typeof cannotBe;

const codes: Partial<Record<string, Reason>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  ENOTDIR: 'file',
  EEXIST: 'file',
  EMFILE: 'fewFiles',
  ENFILE: 'fewFiles',
};

/** In this order: a full disk shows itself in many ways, and what it leads to is said later than the cause. */
const outputs: [RegExp, Reason][] = [
  [/No space left on device|Check free disk space|Disk quota exceeded/i, 'full'],
  [/insufficient file descriptors|Too many open files/i, 'fewFiles'],
  [/Read-only file system|Permission denied/i, 'readOnly'],
  [/Address already in use|could not create any TCP\/IP sockets/i, 'portTaken'],
];

/** What the file system refused, in a sentence; any other error stays what it is. */
export function refusedByFiles(error: unknown, scene: Scene): unknown {
  const reason = codes[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
  return reason ? new StartFailure(cannotBe[reason](scene)) : error;
}

/** What Postgres or initdb wrote before it gave up, in a sentence. */
export function refusedByPostgres(output: string, scene: Scene): StartFailure {
  const reason = outputs.find(([pattern]) => pattern.test(output))?.[1] ?? (isFull(scene.home) && 'full');
  if (reason) return new StartFailure(cannotBe[reason](scene));
  return new StartFailure(
    `The embedded database did not start (${lastWords(output)}): mend what it says, or look into ${scene.log}.`,
  );
}

/** Less than this and not even a reason can be written down. */
const hardlyAnyBytes = 64 * 1024;

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < hardlyAnyBytes;
  } catch {
    return false;
  }
}

/** The last line that names a failure, without its time and process. */
function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /FATAL|PANIC|ERROR|error:/.test(line));
  const line = telling.at(-1) ?? lines.at(-1);
  return line?.replace(/^.*?\b(?:FATAL|PANIC|ERROR): +/, '').trim() ?? 'it said nothing';
}
