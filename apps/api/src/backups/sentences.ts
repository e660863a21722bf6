/** What stopped a backup or a restore, told by whoever found it: nothing has to be translated any more. */
export class Stopped extends Error {}

const byCode: Record<string, (folder: string) => string> = {
  ENOSPC: (folder) => `The disk of ${folder} is full. Make room there, or choose a folder on another disk.`,
  EDQUOT: (folder) => `The quota of ${folder} is used up. Make room there, or choose another folder.`,
  EACCES: (folder) => `This user may not write to ${folder}. Give it to the user who runs the site.`,
  EPERM: (folder) => `This user may not write to ${folder}. Give it to the user who runs the site.`,
  EROFS: (folder) => `The disk of ${folder} can only be read. Choose a folder that can be written.`,
  ENOTDIR: (folder) => `${folder} is not a folder. Choose another name.`,
  EIO: (folder) => `The disk of ${folder} does not answer as it should (EIO). Look at the disk.`,
};

const lostConnection = /terminat|ECONNRE|EPIPE|connection/i;

interface About {
  /** "The backup", "The restore". */
  what: string;
  /** Where it writes. */
  folder: string;
}

/** One sentence or two for an operator, of whatever was thrown. */
export function explained(error: unknown, { what, folder }: About): Error {
  if (error instanceof Stopped) return error;
  const { code = '', message = '' } = Object(error) as Partial<NodeJS.ErrnoException>;
  const told = byCode[code]?.(folder);
  if (told) return new Stopped(`${what} was not finished: ${told}`);
  if (lostConnection.test(`${code} ${message}`))
    return new Stopped(`${what} was not finished: the database went away. Start it again.`);
  return new Stopped(`${what} was not finished: ${message || String(error)}`);
}
