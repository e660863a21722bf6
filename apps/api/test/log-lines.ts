import { openLog, type Log } from '../src/platform/logging/log';

/** A log that a spec can read. */
export class LogLines {
  readonly log: Log;
  private readonly written: string[] = [];

  constructor(level = 'debug') {
    this.log = openLog({ level, to: { write: (line) => void this.written.push(line) } });
  }

  /** Everything that was written, as it was written. */
  get text(): string {
    return this.written.join('');
  }

  /** The lines, each of which is one JSON object. */
  get all(): Record<string, any>[] {
    return this.text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, any>);
  }

  /** The line of the request that was answered with this X-Request-Id. */
  answered(id: string | null): Record<string, any> | undefined {
    return this.all.find(({ request, msg }) => request === id && msg === 'answered');
  }

  clear(): void {
    this.written.length = 0;
  }
}

/** Until it is so: what happens after an answer happens soon. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 5_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not come to be so in time.');
    await new Promise((done) => setTimeout(done, 5));
  }
}
